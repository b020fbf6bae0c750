import { frontMatter } from '../mentions/scan/markdown/frontMatter';
import { markupOf } from '../mentions/scan/markup';
import { insertAt, type TextEdit } from '../text/textEdit';

/**
 * Names a BibTeX file as the bibliography of a document that has none: `\addbibresource` where biblatex is loaded, else
 * `\bibliography` with a style, in the YAML block of Markdown, `#bibliography` in Typst. `file` is its path from the
 * document. Undefined where there is no way or no place, such as in a chapter without `\begin{document}`.
 */
export function declareBibliography(text: string, languageId: string, file: string): TextEdit | undefined {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  if (languageId === 'typst') {
    const before = text === '' || text.endsWith('\n') ? '' : lineEnd;
    return insertAt(text.length, `${before}${lineEnd}#bibliography(${JSON.stringify(file)})${lineEnd}`);
  }
  switch (markupOf(languageId)) {
    case 'latex':
      return declareInLatex(text, file, lineEnd);
    case 'markdown':
      return declareInYaml(text, file, lineEnd);
    case 'bibtex':
    case 'plain':
      return undefined;
  }
}

function declareInLatex(text: string, file: string, lineEnd: string): TextEdit | undefined {
  if (hasCommand(text, /\\usepackage[ \t]{0,9}(?:\[[^\]]{0,2000}\])?\{[^}]{0,500}\bbiblatex\b/)) {
    const begin = lineOf(text, '\\begin{document}');
    return begin === undefined ? undefined : insertAt(begin, `\\addbibresource{${file}}${lineEnd}`);
  }
  const end = lineOf(text, '\\end{document}');
  const style = hasCommand(text, /\\bibliographystyle\b/) ? '' : `\\bibliographystyle{plain}${lineEnd}`;
  return end === undefined
    ? undefined
    : insertAt(end, `${style}\\bibliography{${file.replace(/\.bib$/, '')}}${lineEnd}`);
}

function declareInYaml(text: string, file: string, lineEnd: string): TextEdit {
  const line = `bibliography: ${/^[\w./-]+$/.test(file) ? file : JSON.stringify(file)}`;
  const yaml = frontMatter(text);
  if (yaml === undefined) {
    return insertAt(0, `---${lineEnd}${line}${lineEnd}---${lineEnd}${lineEnd}`);
  }
  return yaml.end > yaml.start
    ? insertAt(yaml.end, `${lineEnd}${line}`)
    : insertAt(yaml.start, `${line}${lineEnd}`);
}

/** Where the line begins on which a command stands that is not commented out. */
function lineOf(text: string, command: string): number | undefined {
  for (let at = text.indexOf(command); at >= 0; at = text.indexOf(command, at + 1)) {
    const line = text.lastIndexOf('\n', at) + 1;
    if (text.slice(line, at).trim() === '') {
      return line;
    }
  }
  return undefined;
}

function hasCommand(text: string, command: RegExp): boolean {
  return text.split('\n').some(line => command.test(line.replace(/(?<!\\)%.*/, '')));
}
