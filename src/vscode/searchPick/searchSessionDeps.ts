import type * as vscode from 'vscode';
import type { LibraryPort } from '../../core';
import type { DocumentMentions } from '../documents/documentMentions';
import type { FollowedDocument } from '../documents/followedDocument';
import type { RecentPapers } from '../papers/recentPapers';

/** What a pick needs to answer. */
export interface SearchSessionDeps {
  readonly library: LibraryPort;
  readonly recents: RecentPapers;
  readonly mentions: DocumentMentions;
  readonly followed: FollowedDocument;
  readonly log: vscode.LogOutputChannel;
}
