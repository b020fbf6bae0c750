/** A change of a text: what stands from `start` to before `end`, in UTF-16 code units, becomes `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after an edit. */
export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** The edit that puts a text at an offset. */
export function insertAt(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
