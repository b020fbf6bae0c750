// A process of its own, because this server prints every request and has no quiet mode. Argument: its options as JSON.
import { open, type Options } from '@vscode/test-web';

await open(JSON.parse(process.argv[2]!) as Options);
