import type * as vscode from 'vscode';
import { Bibliographies } from './vscode/bibliographies/bibliographies';
import { registerAssistantTools } from './vscode/assistant/assistantTools';
import { registerBibtexExport } from './vscode/papers/bibtexExport';
import { bundledLibrary } from './vscode/library/bundledLibrary';
import { cacheFolder } from './vscode/library/cacheFolder';
import { registerChecks } from './vscode/checks';
import { registerCompletion } from './vscode/completion';
import { speakDisplayLanguage } from './vscode/extension/displayLanguage';
import { DocumentMentions } from './vscode/documents/documentMentions';
import { registerDocumentView } from './vscode/documentView';
import { registerExample } from './vscode/help/example';
import { FollowedDocument } from './vscode/documents/followedDocument';
import { registerLiteratureMap } from './vscode/literatureMap/literatureMap';
import { registerLibrarySources } from './vscode/library/sources';
import { KeyUses } from './vscode/bibliographies/keyUses';
import { createLog } from './vscode/extension/log';
import { registerMentionHover } from './vscode/hover/mentionHover';
import { registerNavigation } from './vscode/navigation';
import { OwnTopics } from './vscode/topicsView/ownTopics';
import { registerPaperActions } from './vscode/papers/paperActions';
import { registerPaperPage } from './vscode/paperPage';
import { registerProblemReport } from './vscode/help/problemReport';
import { ReadingProgress } from './vscode/library/readingProgress';
import { recentPapers } from './vscode/papers/recentPapers';
import { registerReferences } from './vscode/references';
import { registerSearchPick } from './vscode/searchPick';
import { registerTopicsView } from './vscode/topicsView';
import { registerWriting } from './vscode/writing';
import { WorkspaceMentions } from './vscode/documents/workspaceMentions';

/** Wires the surfaces to the library. The reader's own files are read once activation is over, all else when it is asked for. */
export function activate(context: vscode.ExtensionContext): void {
  speakDisplayLanguage();
  const log = createLog();
  const library = bundledLibrary(context.extensionUri, cacheFolder(context.globalStorageUri), log);
  const { globalState, workspaceState } = context;
  const recents = recentPapers(globalState);
  const ownTopics = new OwnTopics();
  const bibliographies = new Bibliographies(library);
  const keyUses = new KeyUses({ library, bibliographies });
  const followed = new FollowedDocument();
  const progress = new ReadingProgress();
  const mentions = new DocumentMentions({ library, bibliographies }, log);
  const workspace = new WorkspaceMentions({ library, bibliographies, mentions });
  context.subscriptions.push(
    log,
    library,
    bibliographies,
    followed,
    mentions,
    ownTopics,
    progress,
    registerSearchPick({ library, recents, mentions, followed, log }),
    workspace,
    registerLibrarySources(library, log, progress),
    registerPaperActions(library),
    registerAssistantTools({ library, bibliographies, followed }),
    registerBibtexExport({ library, mentions, followed }),
    registerReferences({ library, extension: context.extensionUri, log }),
    registerWriting({ library, bibliographies, workspaceState, log }),
    registerChecks({ library, bibliographies, keyUses, log }),
    registerTopicsView({ library, ownTopics, citations: workspace, progress, globalState, workspaceState }),
    registerDocumentView({ library, bibliographies, mentions, followed }),
    registerLiteratureMap({
      library,
      mentions,
      followed,
      extension: context.extensionUri,
      storage: context.globalStorageUri,
    }),
    registerMentionHover(library, mentions),
    registerCompletion({ library, bibliographies, log }),
    registerNavigation(keyUses),
    registerExample(),
    registerProblemReport({ library, extension: context.extension, log }),
    registerPaperPage({ library, recents, workspace, extension: context.extensionUri }),
  );
}
