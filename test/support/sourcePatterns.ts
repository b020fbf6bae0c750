import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';

/** A regular expression of the source, and where it stands. */
export interface SourcePattern {
  readonly pattern: RegExp;
  readonly file: string;
}

const source = join(__dirname, '../../src');

/** Every regular expression that is written out in `src`. */
export function writtenPatterns(): SourcePattern[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  return files.filter(file => file.endsWith('.ts')).flatMap(patternsOf);
}

function patternsOf(file: string): SourcePattern[] {
  const text = readFileSync(join(source, file), 'utf8');
  const found: SourcePattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      found.push({ pattern, file });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

/** Every regular expression that the core puts together from parts when it is loaded. */
export async function assembledPatterns(): Promise<SourcePattern[]> {
  const { outputFiles } = await build({
    entryPoints: [join(source, 'core/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
  });
  const script = outputFiles[0]?.text ?? '';
  const made: SourcePattern[] = [];
  const note = (text: string, flags: string, line: number) => {
    const file = fileAt(script, line);
    if (!file.startsWith('node_modules')) {
      made.push({ pattern: new RegExp(text, flags), file });
    }
  };
  const context = vm.createContext({ note, TextDecoder, TextEncoder });
  vm.runInContext(RECORDER, context);
  vm.runInContext(script, context, { filename: 'core.js' });
  return made;
}

/** Tells `note` which patterns are made, and in which line of `core.js`. */
const RECORDER = `globalThis.RegExp = class extends RegExp {
  constructor(...parts) {
    super(...parts);
    note(this.source, this.flags, Number(/core\\.js:(\\d+)/.exec(new Error().stack)?.[1] ?? 0));
  }
};`;

/** The file that a line of a bundle comes from: esbuild says so in a comment above. */
function fileAt(script: string, line: number): string {
  const above = script.split('\n', line).reverse();
  return (
    /^ +\/\/ (.*)$/.exec(above.find(text => /^ +\/\/ (?:src|node_modules)\//.test(text)) ?? '')?.[1] ?? ''
  );
}
