import type { Piece } from '../latex/latexCitation';

/** Where the YAML block at the start of a Markdown document stands, without its fences. */
export function frontMatter(text: string): Piece | undefined {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (open === null) {
    return undefined;
  }
  const close = /\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/g;
  close.lastIndex = open[0].length - 1;
  const end = close.exec(text)?.index;
  // Of a block with no line the end is where the opening fence's line ends.
  return end === undefined ? undefined : { start: open[0].length, end: Math.max(end, open[0].length) };
}

/**
 * The files under `bibliography:` in a YAML block, as written: one name, a list in brackets, or a list with dashes;
 * also under a key of any depth (Quarto allows it per format). Only what YAML is written for this, not all of YAML.
 */
export function yamlBibliography(yaml: string): string[] {
  const lines = yaml.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const match = /^(\s*)bibliography:(.*)$/.exec(line);
    if (match === null) {
      return [];
    }
    const [, indent = '', rest = ''] = match;
    const value = withoutComment(rest);
    return value === '' ? listBelow(lines.slice(index + 1), indent.length) : flowList(value);
  });
}

function listBelow(lines: readonly string[], indent: number): string[] {
  const files: string[] = [];
  for (const line of lines) {
    const item = /^(\s*)-\s+(.*)$/s.exec(line);
    if (line.trim() === '' || /^\s*#/.test(line)) {
      continue;
    }
    if (item === null || (item[1] ?? '').length < indent) {
      break;
    }
    files.push(...flowList(withoutComment(item[2] ?? '')));
  }
  return files;
}

function flowList(value: string): string[] {
  const items = value.startsWith('[') ? value.replace(/^\[|\]$/g, '').split(',') : [value];
  return items.map(item => item.trim().replace(/^(["'])(.*)\1$/, '$2')).filter(item => item !== '');
}

function withoutComment(value: string): string {
  const trimmed = value.trim();
  return /^["'[]/.test(trimmed)
    ? trimmed.replace(/(["'\]])\s+#.*$/s, '$1')
    : trimmed.replace(/(?:^|\s)#.*$/s, '').trimEnd();
}
