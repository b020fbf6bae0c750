import type { DocumentQuestions } from '../../core';
import type { Bibliographies } from '../bibliographies/bibliographies';
import type { CitingDocument } from '../bibliographies/citingDocument';
import { openDocument } from '../documents/openDocument';
import { mentionSettings } from '../extension/settings';
import {
  hasUnreadableDocuments,
  languageOf,
  listCitingDocuments,
  readDocument,
} from '../documents/workspaceDocuments';

/** `\nocite{*}` of LaTeX and `nocite: '@*'` of Pandoc, which cite every entry. */
const ALL_CITED = /\\nocite\s{0,9}\{\s{0,9}\*|@\*/;

interface Known {
  readonly text: string;
  readonly keys: readonly string[];
}

/** The keys that the documents of the workspace cite. */
export class CitedKeys {
  private known = new Map<string, Known>();

  constructor(
    private readonly library: DocumentQuestions,
    private readonly bibliographies: Bibliographies,
  ) {}

  /**
   * Reads all documents; undefined when they are too many, one of them or of their parts cannot be read, there are some that
   * nobody here can read, or one cites every entry.
   */
  async all(): Promise<readonly string[] | undefined> {
    const known = new Map<string, Known>();
    const listed = await listCitingDocuments();
    if (listed === undefined || (await hasUnreadableDocuments())) {
      return undefined;
    }
    for (const uri of listed) {
      const document = openDocument(uri) ?? (await readDocument(uri));
      const isRead = document && (await this.bibliographies.projectOf(document)).isWhole;
      if (!isRead || ALL_CITED.test(document.getText())) {
        return undefined;
      }
      const former = this.known.get(uri.toString());
      const isSame = former?.text === document.getText();
      known.set(uri.toString(), isSame ? former : await this.read(document));
    }
    this.known = known;
    return known.size === 0 ? undefined : [...new Set([...known.values()].flatMap(({ keys }) => keys))];
  }

  private async read(document: CitingDocument): Promise<Known> {
    const text = document.getText();
    // Without an extension for it VS Code takes a language for plain text.
    const known = document.languageId === 'plaintext' ? languageOf(document.uri) : undefined;
    const languageId = known ?? document.languageId;
    const question = { text, languageId, ...mentionSettings(document) };
    return { text, keys: ((await this.library.citations(question)) ?? []).map(({ key }) => key) };
  }
}
