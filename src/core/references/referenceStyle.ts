/** The styles that come with Lectern, by the names of their files. */
export const bundledStyles = ['apa', 'ieee', 'chicago-author-date'] as const;
export type BundledStyle = (typeof bundledStyles)[number];

/** How references are written: in Lectern's own plain form, in a style that comes with it, or in one of the reader's. */
export type ReferenceStyle =
  | { readonly kind: 'plain' }
  | { readonly kind: 'bundled'; readonly name: BundledStyle }
  | { readonly kind: 'file'; readonly path: string };

/** The style that a setting names; what is no text, or empty, means the plain form. */
export function referenceStyle(value: unknown): ReferenceStyle {
  const text = typeof value === 'string' ? value.trim() : '';
  const name = bundledStyles.find(bundled => bundled === text);
  if (name !== undefined) {
    return { kind: 'bundled', name };
  }
  return text === '' || text === 'plain' ? { kind: 'plain' } : { kind: 'file', path: text };
}
