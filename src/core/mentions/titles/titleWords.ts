import { WordStream } from '../scan/wordStream';

/** Reads titles word by word, as documents are read. */
export class TitleReader {
  private readonly words = new WordStream(256);

  /** The words of a title; valid until the next title is read. */
  read(title: string): WordStream {
    const { words } = this;
    words.clear();
    for (let at = 0; at < title.length;) {
      at =
        title.charCodeAt(at) === 38
          ? words.readAmpersand(title, at)
          : words.readNext(title, at, title.length);
    }
    return words;
  }
}
