import * as vscode from 'vscode';
import {
  plainReference,
  referenceStyle,
  type SearchQuestions,
  type Paper,
  type ReferenceStyle,
} from '../../core';
import { findPapers } from '../library/findPapers';
import { messageOf } from '../extension/log';
import { registerCommand } from '../extension/commandCalls';
import { commands } from '../extension/commands';
import { settings } from '../extension/manifest';
import { say } from '../extension/say';
import { chooseStyle, usualStyle } from './chooseStyle';
import { ReferenceThread } from './referenceThread';
import { styleTexts } from './styleTexts';

/** More papers take long enough for a notification that offers to stop. */
const MANY = 50;

/** What writing references needs. */
export interface ReferencesDeps {
  readonly library: SearchQuestions;
  /** The folder of the extension. */
  readonly extension: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

/**
 * "Copy Reference", in the style of the setting, and "Copy Reference As…", which asks for one: commands that take the
 * ids of papers. The second takes a style as the setting names it in place of asking, as `{ style: 'apa' }`.
 */
export function registerReferences(deps: ReferencesDeps): vscode.Disposable {
  const thread = new ReferenceThread(deps.extension);
  const copy = async (args: readonly unknown[], styleOf: () => Promise<ReferenceStyle | undefined>) => {
    const papers = await findPapers(deps.library, args);
    const style = papers.length > 0 ? await styleOf() : undefined;
    if (style) {
      await copyReferences(papers, style, thread, deps);
    }
  };
  return vscode.Disposable.from(
    thread,
    registerCommand(commands.copyReference, (...args) => copy(args, () => Promise.resolve(usualStyle()))),
    registerCommand(commands.copyReferenceAs, (...args) =>
      copy(args, () => Promise.resolve(givenStyle(args) ?? chooseStyle())),
    ),
  );
}

async function copyReferences(
  papers: readonly Paper[],
  style: ReferenceStyle,
  thread: ReferenceThread,
  { extension, log }: ReferencesDeps,
): Promise<void> {
  try {
    const lines = await write(papers, style, thread, extension);
    if (lines) {
      await vscode.env.clipboard.writeText(lines.join('\n'));
      say(
        papers.length === 1
          ? vscode.l10n.t('Copied the reference of {0}', papers[0]?.citationKey ?? '')
          : vscode.l10n.t('Copied {0} references', papers.length),
      );
    }
  } catch (error) {
    log.error(`References could not be written: ${messageOf(error)}`);
    offerSettings(vscode.l10n.t('The references could not be written. {0}', messageOf(error)));
  }
}

async function write(
  papers: readonly Paper[],
  style: ReferenceStyle,
  thread: ReferenceThread,
  extension: vscode.Uri,
): Promise<readonly string[] | undefined> {
  if (style.kind === 'plain') {
    return papers.map(plainReference);
  }
  const isMany = papers.length > MANY;
  const progress = {
    location: isMany ? vscode.ProgressLocation.Notification : vscode.ProgressLocation.Window,
    title: vscode.l10n.t('Writing references'),
    cancellable: isMany,
  };
  return vscode.window.withProgress(progress, async (_progress, token) =>
    thread.write(papers, await styleTexts(style, extension), token),
  );
}

/** Does not hold up the command: it ends when the reader has seen to the message. */
function offerSettings(message: string): void {
  const open = vscode.l10n.t('Open Settings');
  void vscode.window.showErrorMessage(message, open).then(async chosen => {
    if (chosen === open) {
      await vscode.commands.executeCommand('workbench.action.openSettings', settings.referenceStyle);
    }
  });
}

function givenStyle(args: readonly unknown[]): ReferenceStyle | undefined {
  const [given] = args.filter(arg => typeof arg === 'object' && arg !== null && 'style' in arg);
  return given === undefined ? undefined : referenceStyle((given as { readonly style: unknown }).style);
}
