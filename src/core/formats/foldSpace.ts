/** One line without spaces around it, composed. */
export function foldSpace(text: string): string {
  const line = isLine(text) ? text : text.replace(/\s+/g, ' ').trim();
  return /[\u0300-\uffff]/.test(line) ? line.normalize('NFC') : line;
}

/** Whether a text has no white space but single spaces between words. A loop, as most of a file's text goes through it. */
function isLine(text: string): boolean {
  let isSpace = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const wasSpace = isSpace;
    isSpace = unit === 32;
    if ((isSpace && wasSpace) || unit < 32 || unit === 0xa0 || unit >= 0x1680) {
      return false;
    }
  }
  return text === '' || !isSpace;
}
