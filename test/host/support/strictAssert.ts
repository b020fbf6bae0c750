// Stands in for `node:assert/strict`, which a web worker lacks: in a bundle `assert` is the npm package of that name.
import { strict } from 'assert';

export default strict;
