/** Characters that reorder or hide what is shown (Unicode TR 36, bidirectional text spoofing), and control characters. */

const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/g;

/** One line of plain text: control, zero-width and bidirectional characters become spaces, white space is folded. */
export function plainLine(text: string): string {
  return text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * The same where VS Code takes `$(name)` for a theme icon: in quick picks and the status bar. A joiner of no width keeps
 * the two characters apart. A backslash before them would do so too, but is read aloud, and shown where no icon follows.
 */
export function plainLabel(text: string): string {
  return plainLine(text).replaceAll('$(', '$\u2060(');
}

/** The text as Markdown that shows exactly these characters: no markup, HTML, entity, link, image or theme icon survives. */
export function escapeMarkdown(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_{}[\]()#+\-.!|~<>$^=:@"']/g, '\\$&')
    .replace(/&/g, '&amp;');
}

/** The text for HTML content and for attribute values in double or single quotes. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return plainLine(text).replace(/[&<>"']/g, char => entities[char] ?? char);
}
