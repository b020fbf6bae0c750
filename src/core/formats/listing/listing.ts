import * as l10n from '@vscode/l10n';
import type { PaperInput } from '../../paper/paper';
import type { Problem } from '../../paper/problem';
import { cleanPaper } from '../cleanPaper';
import { isProse, readListingLines, type ListingLine } from './listingLine';

/** What a page of papers holds. */
export interface Listing {
  /** In the order of the page, each once; titles as they stand, abstracts cleaned. */
  readonly papers: PaperInput[];
  /** In the order of the page. */
  readonly problems: Problem[];
}

/** Lengths in UTF-16 code units: from here on, a heading without sentences in the place of an abstract is one … */
const surelyCutAbstract = 300;
/** … if the next line is a title again … */
const likelyCutAbstract = 150;
/** … or if the page ends here. */
const lastCutAbstract = 60;
const shortestSentence = 40;

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);

/** True for characters that no page of text holds. */
function isBinary(page: string): boolean {
  const strange = page.match(/[\u0000-\u0008\u000E-\u001A\uFFFD]/g)?.length ?? 0;
  return page.includes('\u0000') || strange * 20 > page.length;
}

/** True for a line that can only be the names of the people who wrote the paper above. */
function isByline(text: string): boolean {
  const names = text.split(/, and |, | and | & /);
  const isName = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;
  return names.length > 1 && names.every(name => name.length < 50 && isName.test(name));
}

/** True when a heading below an open title is that title's abstract: a short one, or one that was cut off. */
function servesAsAbstract({ text }: ListingLine, next: ListingLine | undefined): boolean {
  if (text.length >= surelyCutAbstract) {
    return true;
  }
  if (next?.kind === 'abstract') {
    return false;
  }
  if (text.length >= shortestSentence && /[.!?]$/.test(text)) {
    return true;
  }
  return text.length >= (next ? likelyCutAbstract : lastCutAbstract);
}

function isCutOff(abstract: string, isLast: boolean): boolean {
  if (/(?:…|\.\.\.)$/.test(abstract)) {
    return true;
  }
  const lastWord = abstract.split(/\s/).at(-1) ?? '';
  const isWhole = /[.!?][)\]"'”’]*$/.test(abstract) || /(?:https?:\/\/|www\.)./.test(lastWord);
  return !isWhole && (isLast || !isProse(abstract));
}

/** Collects the papers of one page, line by line. */
class ListingReader {
  readonly papers: PaperInput[] = [];
  readonly problems: Problem[] = [];
  readonly #abstracts = new Map<string, string>();
  #title: ListingLine | undefined;

  read(lines: readonly ListingLine[]): void {
    for (const [at, line] of lines.entries()) {
      this.#place(line, lines[at + 1]);
    }
    this.#dropTitle();
  }

  #place(line: ListingLine, next: ListingLine | undefined): void {
    if (!this.#title) {
      const isLongTitle = line.text.length < 600 && !/[.!?]$/.test(line.text) && next?.kind === 'abstract';
      if (line.kind === 'heading' || isLongTitle) {
        this.#title = line;
      } else {
        this.#report(
          line,
          l10n.t('The abstract “{0}” has no title; put its title on the line above.', shorten(line.text)),
        );
      }
      return;
    }
    if (line.kind === 'abstract' || servesAsAbstract(line, next)) {
      this.#keep(this.#title, line, next === undefined);
      this.#title = undefined;
      return;
    }
    if (isByline(line.text)) {
      return;
    }
    this.#dropTitle();
    this.#title = line;
  }

  #keep(title: ListingLine, line: ListingLine, isLast: boolean): void {
    const paper = cleanPaper({ title: title.text, abstract: line.text });
    const name = shorten(paper.title);
    const key = paper.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const known = this.#abstracts.get(key);
    if (known === paper.abstract) {
      return;
    }
    if (known !== undefined) {
      this.#report(
        title,
        l10n.t('“{0}” stands here again with another abstract; the first one is kept, so remove one.', name),
      );
      return;
    }
    this.#abstracts.set(key, paper.abstract);
    this.papers.push(paper);
    if (!isCutOff(line.text, isLast)) {
      return;
    }
    this.#report(line, l10n.t('The abstract of “{0}” seems cut off; complete it from the paper.', name));
  }

  /** A few words above the first paper are the page's own heading; anything else may be a paper and is reported. */
  #dropTitle(): void {
    const title = this.#title;
    this.#title = undefined;
    if (!title || (this.papers.length === 0 && title.text.split(/\s+/).length < 4)) {
      return;
    }
    this.#report(
      title,
      l10n.t('“{0}” has no abstract; put one on the line below or remove the title.', shorten(title.text)),
    );
  }

  #report({ line }: ListingLine, message: string): void {
    this.problems.push({ message, line });
  }
}

/**
 * Reads a saved page that lists papers as a line with the title and a line with the abstract, with or without blank
 * lines between. Furniture of the page (badges, newsletter lines, dates, counts, by-lines, pagination) is passed
 * over wherever it stands. What cannot be placed becomes a problem and costs only itself. Takes time linear in the
 * page and never throws.
 */
export function parseListing(text: string): Listing {
  if (isBinary(text)) {
    return {
      papers: [],
      problems: [{ message: l10n.t('This is no text; save the page as plain text in UTF-8.'), line: 0 }],
    };
  }
  const reader = new ListingReader();
  reader.read(readListingLines(text.replace(/^\uFEFF/, '')));
  const { papers, problems } = reader;
  if (papers.length === 0 && problems.length === 0) {
    problems.push({
      message: l10n.t(
        'There are no papers here: a paper is a line with its title and a line with its abstract.',
      ),
      line: 0,
    });
  }
  return { papers, problems: problems.sort((a, b) => a.line - b.line) };
}
