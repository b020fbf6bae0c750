import { frontMatter } from '../mentions/scan/markdown/frontMatter';
import { markupOf } from '../mentions/scan/markup';
import { readTexFile } from './latex/texFile';
import { isReadableTex } from './latex/texNames';
import { endingOf } from './paths';
import { readTypstFile } from './typst/typstFile';

const MARKDOWN = new Set(['md', 'markdown', 'qmd', 'rmd']);

/**
 * What a file says that matters to projects: two texts with the same trace lead to the same bibliographies. Linear in the text,
 * and much less than a scan.
 */
export function projectTrace(path: string, text: string, languageId?: string): string {
  const markup = languageId === undefined ? undefined : markupOf(languageId);
  if (markup === 'latex' || isReadableTex(path)) {
    const { embedded, macros, ...file } = readTexFile(text);
    return JSON.stringify([file, [...macros], embedded.map(({ name }) => name)]);
  }
  if (endingOf(path) === 'typ') {
    return JSON.stringify(readTypstFile(text));
  }
  if (markup === 'markdown' || MARKDOWN.has(endingOf(path))) {
    const yaml = frontMatter(text);
    return yaml === undefined ? '' : text.slice(yaml.start, yaml.end);
  }
  return markup === 'plain' && /\.(?:txt|rst)$/i.test(path) ? '' : text;
}
