import { braced, bracketed, type EmbeddedFile, texCode } from './texCode';

/** What a file reads at some place, in the order of the file. */
export type TexStep =
  | { readonly kind: 'input'; readonly name: string }
  /** `folder` is as written; `from` says whether it is below that of the file itself. */
  | {
      readonly kind: 'import';
      readonly folder: string;
      readonly name: string;
      readonly from: 'root' | 'file';
    }
  | { readonly kind: 'subfile'; readonly name: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'bibliography'; readonly name: string; readonly isGlob: boolean };

/** What matters of a TeX file to its project. Names are as written. */
export interface TexFile {
  readonly steps: readonly TexStep[];
  /** Whether it has a class of its own, or begins a document: it can be a main one. */
  readonly isMain: boolean;
  /** The main document that `\documentclass[…]{subfiles}` names. */
  readonly subfileOf?: string;
  /** The main document that a magic comment names. */
  readonly magicRoot?: string;
  readonly embedded: readonly EmbeddedFile[];
  /** Commands without parameters, by name without the backslash. */
  readonly macros: ReadonlyMap<string, string>;
  /** Folders in which inputs are looked for (`\input@path`). */
  readonly inputFolders: readonly string[];
}

const BIBLIOGRAPHIES =
  'bibliography|nobibliography|addbibresource|addglobalbib|addsectionbib|putbib|newrefsection';
const COMMANDS = new RegExp(
  String.raw`\\(?:(input|include|InputIfFileExists|loadfile|@input)|(import|includefrom|inputfrom|subimport|subincludefrom|subinputfrom)|(subfile|subfileinclude)|(usepackage|RequirePackage|documentclass|documentstyle|LoadClass)|(${BIBLIOGRAPHIES})|(newcommand|renewcommand|providecommand|def|gdef|edef|xdef)|(begin[ \t]*\{document\}))(?![A-Za-z@])`,
  'g',
);

/** `% !TeX root = main.tex` of TeXShop, TeXworks and others; `%%% TeX-master: "main"` of AUCTeX. */
const MAGIC =
  /^[ \t]{0,40}%+[ \t]{0,40}(?:![ \t]{0,40}tex[ \t]{1,40}(?:root|master)[ \t]{0,40}[=:]|(?:-\*-[ \t]{0,40})?tex-master:)([^\r\n]{1,1000})/gim;

/** Reads what a file inputs, declares and is a part of. Linear in the text. */
export function readTexFile(text: string): TexFile {
  const { code, embedded } = texCode(text);
  const steps: TexStep[] = [];
  const macros = new Map<string, string>();
  let isMain = false;
  let subfileOf: string | undefined;
  const commands = new RegExp(COMMANDS);
  for (let found = commands.exec(code); found !== null; found = commands.exec(code)) {
    const [whole, input, imported, subfile, loading, bibliography, defining] = found;
    const after = found.index + whole.length;
    if (isEscaped(code, found.index)) {
      continue;
    }
    if (input !== undefined) {
      const name = inputName(code, after);
      steps.push(...(name === undefined ? [] : [{ kind: 'input', name } as const]));
    } else if (imported !== undefined) {
      steps.push(...importStep(code, imported, after));
    } else if (subfile !== undefined) {
      const name = braced(code, afterStar(code, after))?.value.trim();
      steps.push(...(name ? [{ kind: 'subfile', name } as const] : []));
    } else if (loading !== undefined) {
      const options = bracketed(code, after);
      const names = braced(code, options.end)?.value ?? '';
      if (loading.startsWith('document')) {
        subfileOf = names.trim() === 'subfiles' ? unquoted(options.value) : subfileOf;
        isMain ||= names.trim() !== 'subfiles';
      }
      steps.push(...listed(names).map(name => ({ kind: 'package', name }) as const));
    } else if (bibliography !== undefined) {
      const options = bracketed(code, afterStar(code, after));
      const names = bibliography === 'newrefsection' ? '' : (braced(code, options.end)?.value ?? '');
      const isGlob = /(?:^|,)\s*glob\s*(?:=\s*true\s*)?(?:,|$)/.test(options.value);
      const isRemote = /location\s*=\s*remote/.test(options.value);
      steps.push(
        ...listed(isRemote ? '' : names).map(name => ({ kind: 'bibliography', name, isGlob }) as const),
      );
    } else if (defining !== undefined) {
      define(code, defining, after, macros);
    } else {
      isMain = true;
    }
  }
  const magicRoot = magicRootOf(text);
  return {
    ...{ steps, embedded, macros, inputFolders: inputFolders(code) },
    isMain: isMain && subfileOf === undefined,
    ...(subfileOf ? { subfileOf } : {}),
    ...(magicRoot === undefined ? {} : { magicRoot }),
  };
}

function isEscaped(code: string, at: number): boolean {
  let before = at;
  while (code.charAt(before - 1) === '\\') {
    before--;
  }
  return (at - before) % 2 === 1;
}

function magicRootOf(text: string): string | undefined {
  for (const [, value = ''] of text.matchAll(new RegExp(MAGIC))) {
    const name = unquoted((value.split(/;|-\*-/, 1)[0] ?? '').trim());
    // AUCTeX says that a file is its own main document by `t`, and that it is not known by `nil`.
    if (name !== '' && name !== 't' && name !== 'nil') {
      return name;
    }
  }
  return undefined;
}

function inputName(code: string, after: number): string | undefined {
  const group = braced(code, afterStar(code, after));
  const bare = /\s*(?:"([^"\n]{1,1000})"|([^\s{}\\%"#,[\]]{1,1000}))/y;
  bare.lastIndex = after;
  const found = group === undefined ? bare.exec(code) : null;
  const name = unquoted(group?.value ?? found?.[1] ?? found?.[2] ?? '');
  return name === '' || name.startsWith('|') ? undefined : name;
}

function importStep(code: string, command: string, after: number): TexStep[] {
  const folder = braced(code, afterStar(code, after));
  const name = folder && braced(code, folder.end);
  if (folder === undefined || name === undefined) {
    return [];
  }
  const from = command.startsWith('sub') ? 'file' : 'root';
  return [{ kind: 'import', folder: unquoted(folder.value), name: unquoted(name.value), from }];
}

/** Commands without parameters, whose text may be a part of a name; long ones are none. */
function define(code: string, command: string, after: number, macros: Map<string, string>): void {
  const name = /\*?\s{0,20}\{?\s{0,20}\\([A-Za-z@]{1,50})\s{0,20}\}?/y;
  name.lastIndex = after;
  const found = name.exec(code);
  const body = found && braced(code, name.lastIndex);
  if (body && body.value.length < 500 && !body.value.includes('#')) {
    const key = found[1] ?? '';
    macros.set(key, command === 'providecommand' ? (macros.get(key) ?? body.value) : body.value);
  }
}

function inputFolders(code: string): string[] {
  const at = code.search(/\\(?:def|gdef)\s*\\input@path/);
  const body = at < 0 ? undefined : braced(code, code.indexOf('{', at));
  return [...(body?.value ?? '').matchAll(/\{([^{}]*)\}/g)].map(([, folder = '']) => folder.trim());
}

function listed(names: string): string[] {
  return names
    .split(',')
    .map(unquoted)
    .filter(name => name !== '');
}

function unquoted(name: string): string {
  return name
    .trim()
    .split('\n')
    .map(line => line.trim())
    .join(' ')
    .replace(/^"([^"]*)"/, '$1')
    .replace(/^'([^']*)'$/, '$1')
    .trim();
}

function afterStar(code: string, after: number): number {
  return code.charAt(after) === '*' ? after + 1 : after;
}
