import * as l10n from '@vscode/l10n';

/** The most characters of a style; the longest of the thousands that there are has a quarter of them. */
const LONGEST = 1_000_000;

/** A style that references can be written in, or a sentence that says why it is none. */
export type CslStyle =
  | {
      readonly kind: 'style';
      readonly text: string;
      /** Of the words that it adds, such as "and": `en-US` unless it says otherwise. */
      readonly locale: string;
    }
  | { readonly kind: 'problem'; readonly message: string };

/** Looks at the text of a .csl file (CSL 1.0.2), far enough to say what a reader can do about one that cannot be used. */
export function readCslStyle(text: string): CslStyle {
  if (text.length > LONGEST) {
    return problem(l10n.t('The file is too long for a CSL style.'));
  }
  const root = /<style\b[^<>]*>/.exec(text)?.[0];
  if (root === undefined) {
    return problem(l10n.t('The file is no CSL style: it has no <style> element.'));
  }
  const parent = parentOf(text);
  if (parent !== undefined) {
    return problem(l10n.t('The style only refers to another one: use the file of {0} instead.', parent));
  }
  if (!/<bibliography[\s>]/.test(text)) {
    return problem(l10n.t('The style writes no references: it has no <bibliography> element.'));
  }
  return { kind: 'style', text, locale: attribute(root, 'default-locale') ?? 'en-US' };
}

/** The style that a dependent one stands for. */
function parentOf(text: string): string | undefined {
  for (const [link] of text.matchAll(/<link\b[^<>]*>/g)) {
    if (attribute(link, 'rel') === 'independent-parent') {
      return attribute(link, 'href') ?? l10n.t('its parent');
    }
  }
  return undefined;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}=["']([^"'<>]+)["']`).exec(tag)?.[1];
}

function problem(message: string): CslStyle {
  return { kind: 'problem', message };
}
