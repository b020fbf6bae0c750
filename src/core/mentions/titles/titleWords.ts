import { readEntity } from '../scan/entity';
import { ScanBuilder } from '../scan/scanBuilder';
import type { WordStream } from '../scan/wordStream';

/** The words of a title, read as the words of a document are. */
export function readTitle(title: string): WordStream {
  const builder = new ScanBuilder(title);
  for (let at = 0; at < title.length;) {
    const code = title.charCodeAt(at);
    if (code !== 38) {
      at = builder.readWordOrGap(at, title.length);
      continue;
    }
    const entity = readEntity(title, at);
    const end = entity?.end ?? at + 1;
    if ((entity?.value ?? '&') === '&') {
      builder.words.putWord('and', at, end);
    } else {
      builder.words.break(0);
    }
    at = end;
  }
  return builder.words;
}
