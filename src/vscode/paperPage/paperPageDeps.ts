import type * as vscode from 'vscode';
import type { LibraryPort } from '../../core';
import type { WorkspaceMentions } from '../documents/workspaceMentions';

/** What a page needs to show a paper and to answer its buttons. */
export interface PaperPageDeps {
  readonly library: LibraryPort;
  readonly workspace: WorkspaceMentions;
  /** Where the extension is installed. */
  readonly extension: vscode.Uri;
}
