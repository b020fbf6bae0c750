import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createLibrary } from '../../../src/core';

/** The titles of the open pages. A text editor may bear the same title: an untitled document is named for its first line. */
export function pageTitles(): string[] {
  return vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(tab => tab.input instanceof vscode.TabInputWebview)
    .map(tab => tab.label);
}

/** The id of the paper with this title, which depends on the title alone. */
export function paperIdOf(title: string): string {
  const [paper] = createLibrary([{ title, abstract: '' }]).papers;
  assert.ok(paper);
  return paper.id;
}
