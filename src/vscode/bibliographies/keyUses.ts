import * as vscode from 'vscode';
import { type KeyPlace, type DocumentQuestions, renameKey } from '../../core';
import { writingLanguages } from '../extension/manifest';
import { fileKey } from '../documents/fileKey';
import { isBibliography, KeyFiles, type KeyFilesDeps, once } from './keyFiles';
import { rangeOf } from '../documents/rangeOf';

/** A document and the places of a key in it. */
export interface KeyUse {
  readonly document: vscode.TextDocument;
  readonly places: readonly KeyPlace[];
}

/** Where a key has an entry and where it is used, so far as documents and entries belong together. */
export class KeyUses {
  private readonly library: DocumentQuestions;
  private readonly files: KeyFiles;

  constructor(deps: KeyFilesDeps) {
    this.library = deps.library;
    this.files = new KeyFiles(deps);
  }

  /** Whether all documents can be read that may use keys: else nobody knows all uses of one. */
  areAllKnown(): Promise<boolean> {
    return this.files.areAllReadable();
  }

  /** The key at a position of a document. */
  keyAt(document: vscode.TextDocument, position: vscode.Position): Promise<KeyPlace | undefined> {
    return this.library.keyAt(this.files.textOf(document), document.offsetAt(position));
  }

  /**
   * The entries of a key that a document means: its own, those of its bibliography, and where that has none, such as in a
   * chapter whose main document names the files, those of all the workspace's.
   */
  async entries(document: vscode.TextDocument, key: string): Promise<readonly KeyUse[]> {
    const near = await this.entriesIn([document.uri, ...(await this.files.bibliographyOf(document))], key);
    return near.length > 0 ? near : this.entriesIn((await this.files.list([])).filter(isBibliography), key);
  }

  /** The entries of a key, and where documents and other entries that mean one of these use it. */
  async everywhere(
    document: vscode.TextDocument,
    key: string,
    token: vscode.CancellationToken,
  ): Promise<readonly KeyUse[]> {
    const entries = await this.entries(document, key);
    const homes = new Set(entries.map(({ document: { uri } }) => fileKey(uri)));
    const uses: KeyUse[] = [];
    const listed = await this.files.list(writingLanguages);
    for (const uri of once([...listed, document.uri, ...entries.map(entry => entry.document.uri)])) {
      const use = token.isCancellationRequested ? undefined : await this.useIn(uri, key);
      if (use && (await this.belongs(use, homes))) {
        uses.push(use);
      }
    }
    return uses;
  }

  /** The edit that writes another key at these places: one step to undo. */
  renaming(uses: readonly KeyUse[], name: string): vscode.WorkspaceEdit {
    const edit = new vscode.WorkspaceEdit();
    for (const { document, places } of uses) {
      for (const change of renameKey(this.files.textOf(document), places, name)) {
        edit.replace(document.uri, rangeOf(document, change), change.text);
      }
    }
    return edit;
  }

  /** Whether one of these documents, or a bibliography that one cites from, has an entry of a key, in whatever case. */
  async isTaken(uses: readonly KeyUse[], key: string): Promise<boolean> {
    const bibliographies = await Promise.all(uses.map(use => this.files.bibliographyOf(use.document)));
    const files = once([...uses.map(use => use.document.uri), ...bibliographies.flat()]);
    const found = await Promise.all(files.map(uri => this.placesIn(uri, key)));
    return found.some(use => use?.places.some(({ kind }) => kind === 'entry'));
  }

  /** A bibliography belongs that has the entry or only names it; a document that may cite from one of those with it. */
  private async belongs({ document, places }: KeyUse, homes: ReadonlySet<string>): Promise<boolean> {
    if (homes.size === 0 || homes.has(fileKey(document.uri))) {
      return true;
    }
    if (places.some(({ kind }) => kind === 'entry')) {
      return false;
    }
    const files = await this.files.bibliographyOf(document);
    return isBibliography(document.uri) || files.length === 0 || files.some(file => homes.has(fileKey(file)));
  }

  private async entriesIn(uris: readonly vscode.Uri[], key: string): Promise<KeyUse[]> {
    const uses = await Promise.all(once(uris).map(uri => this.useIn(uri, key)));
    return uses.flatMap(use => {
      const places = use?.places.filter(({ kind }) => kind === 'entry') ?? [];
      return use && places.length > 0 ? [{ ...use, places }] : [];
    });
  }

  private async useIn(uri: vscode.Uri, key: string): Promise<KeyUse | undefined> {
    const use = await this.placesIn(uri, key);
    const places = use?.places.filter(place => place.key === key) ?? [];
    return use && places.length > 0 ? { ...use, places } : undefined;
  }

  private async placesIn(uri: vscode.Uri, key: string): Promise<KeyUse | undefined> {
    const document = await this.files.openWith(uri, key);
    return document && { document, places: await this.library.placesOfKey(this.files.textOf(document), key) };
  }
}
