import { frontMatter } from './scan/markdown/frontMatter';
import { markupOf } from './scan/markup';

/** What a document says of its references itself: a text of CSL-YAML, and where it begins in the document. */
export interface OwnReferences {
  /** The format in a name, as bibliography files have it. */
  readonly name: 'references.yaml';
  readonly text: string;
  readonly start: number;
}

/** The YAML block of a Markdown document when it lists items under `references` (Pandoc manual, "Citations"). */
export function ownReferences(document: {
  readonly text: string;
  readonly languageId: string;
}): OwnReferences | undefined {
  const yaml = markupOf(document.languageId) === 'markdown' ? frontMatter(document.text) : undefined;
  const text = yaml ? document.text.slice(yaml.start, yaml.end) : '';
  return yaml && /^references:/m.test(text)
    ? { name: 'references.yaml', text, start: yaml.start }
    : undefined;
}
