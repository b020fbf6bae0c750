import * as l10n from '@vscode/l10n';
import type { Problem } from '../paper/problem';

/** A file as text. */
export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string;
  /** Says that the encoding had to be guessed. */
  readonly problems: readonly Problem[];
}

/** What every host has of the Encoding Standard; the core sees no ambient types. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

const NEWLINE = 10;

/** What windows-1252 has from 0x80 to 0x9F. Some hosts' decoder of that name stops at Latin-1, which has nothing there. */
const BEYOND_LATIN1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/**
 * Reads the bytes of a file: UTF-8, or UTF-16 in either order, with or without a byte order mark. In a file that is none
 * of these, each line that is no UTF-8 is read as windows-1252, the superset of Latin-1, and a problem names the first.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16Label(bytes);
  if (wide !== undefined) {
    return { text: new TextDecoder(wide).decode(bytes), problems: [] };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return decodeByLine(bytes);
  }
}

/** UTF-16 by its mark; without one by its zero bytes, of which text in Latin letters is half full. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return 'utf-16be';
  }
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    zeros[at % 2] = (zeros[at % 2] ?? 0) + (byte === 0 ? 1 : 0);
  });
  const [even = 0, odd = 0] = zeros;
  if (
    sample.length < 4 ||
    Math.max(even, odd) < sample.length / 5 ||
    Math.min(even, odd) > sample.length / 20
  ) {
    return undefined;
  }
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decodeByLine(bytes: Uint8Array): DecodedText {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const legacy = new TextDecoder('windows-1252');
  const lines: string[] = [];
  const guessed: number[] = [];
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    try {
      lines.push(strict.decode(line));
    } catch {
      guessed.push(lines.length);
      lines.push(withWindowsLetters(legacy.decode(line)));
    }
    start = end;
  }
  const message =
    guessed.length === 1
      ? l10n.t('This line is not in UTF-8 and was read as Latin-1 (windows-1252); save the file as UTF-8.')
      : l10n.t(
          'This line and {0} more are not in UTF-8 and were read as Latin-1 (windows-1252); save the file as UTF-8.',
          guessed.length - 1,
        );
  return { text: lines.join(''), problems: [{ message, line: guessed[0] ?? 0 }] };
}

function withWindowsLetters(line: string): string {
  return line.replace(/[\x80-\x9F]/g, char => BEYOND_LATIN1.charAt(char.charCodeAt(0) - 0x80));
}
