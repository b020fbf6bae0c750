// Comes before any test file in the bundle, which begins with Mocha's browser build: it runs in either extension host.
import { sayLine } from './say.ts';

Mocha.reporters.Base.consoleLog = sayLine;

/** The suite to which every test file of the bundle adds itself through the globals `describe` and `it`. */
export const suite = new Mocha({ ui: 'bdd', reporter: Mocha.reporters.Spec, timeout: 120_000, color: false });

suite.suite.emit('pre-require', globalThis, '', suite);
