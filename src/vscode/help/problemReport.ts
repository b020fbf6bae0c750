import * as vscode from 'vscode';
import { renderProblemReport, type SourceQuestions, type Surroundings } from '../../core';
import { messageOf } from '../extension/log';
import { registerCommand } from '../extension/commandCalls';
import { commands } from '../extension/commands';

/** What a report is made of. */
export interface ProblemReportDeps {
  readonly library: SourceQuestions;
  readonly extension: vscode.Extension<unknown>;
  readonly log: vscode.LogOutputChannel;
}

/** What hosts that are Node tell of themselves; a browser has none of it. */
declare const process:
  { readonly platform?: string; readonly arch?: string; readonly version?: string } | undefined;

/** "Report a Problem": a document about Lectern and what it runs in, for the reader to look through. Nothing is sent. */
export function registerProblemReport({ library, extension, log }: ProblemReportDeps): vscode.Disposable {
  return registerCommand(commands.reportProblem, async () => {
    const report = await library.report().catch((error: unknown) => {
      log.error(`The library cannot be reported on: ${messageOf(error)}`);
      return undefined;
    });
    const content = renderProblemReport(surroundings(extension.packageJSON as Manifest), report);
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
  });
}

/** The part of package.json that is told. */
interface Manifest {
  readonly version: string;
  readonly bugs?: { readonly url?: string };
}

function surroundings({ version, bugs }: Manifest): Surroundings {
  const { appName, appHost, remoteName, language, uiKind } = vscode.env;
  const node = typeof process === 'undefined' ? undefined : process;
  return {
    versions: [
      `Lectern ${version}`,
      `${appName} ${vscode.version} (${appHost}, ${uiKind === vscode.UIKind.Web ? 'in a browser' : 'in a window of its own'})`,
      `extension host: ${node?.version ? `Node ${node.version}, ${node.platform ?? ''} ${node.arch ?? ''}` : 'web worker'}`,
      `remote: ${remoteName ?? 'none'}`,
      `language: ${language}`,
    ],
    ...(bugs?.url === undefined ? {} : { issues: bugs.url }),
  };
}
