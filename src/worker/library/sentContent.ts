import type { SourceFile } from '../../core/library/sources/sourceFile';
import type { Ticket } from './protocol';

/** Bytes or characters in a part: copying so many from thread to thread takes a few milliseconds. */
const PART = 4_000_000;

type Content = SourceFile['content'];

/** The content of a file in parts, none of them long; at least one. */
export function* contentParts(content: Content): Generator<Content> {
  for (let start = 0; start === 0 || start < content.length; start += PART) {
    const end = start + PART;
    // A part that only looks into the whole, as `slice` of Node's buffers gives it, would be sent with the whole.
    yield typeof content === 'string'
      ? content.slice(start, end)
      : new Uint8Array(content.subarray(start, end));
  }
}

/** Content that comes in parts, by the tickets of the questions it is for. */
export class Contents {
  private readonly parts = new Map<Ticket, Content[]>();

  take(part: Content, ticket: Ticket): void {
    this.parts.set(ticket, [...(this.parts.get(ticket) ?? []), part]);
  }

  /** The whole, which is forgotten here. */
  give(ticket: Ticket): Content {
    const parts = this.parts.get(ticket) ?? [];
    this.parts.delete(ticket);
    return parts.every(part => typeof part === 'string') ? parts.join('') : joinBytes(parts);
  }

  /** Forgets what has come for a question that will not be asked. */
  drop(ticket: Ticket): void {
    this.parts.delete(ticket);
  }
}

function joinBytes(parts: readonly Content[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    if (typeof part !== 'string') {
      bytes.set(part, place);
      place += part.length;
    }
  }
  return bytes;
}
