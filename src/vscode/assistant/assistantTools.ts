import * as vscode from 'vscode';
import {
  answerCheck,
  answerPaper,
  answerPapers,
  lookUpCitations,
  readCheckQuestion,
  readPaperQuestion,
  readSearchQuestion,
  type DocumentText,
  type SearchQuestions,
  type DocumentQuestions,
  type CheckQuestions,
  type Paper,
  type ToolInput,
} from '../../core';
import type { Bibliographies } from '../bibliographies/bibliographies';
import type { FollowedDocument } from '../documents/followedDocument';
import { assistantTools } from '../extension/manifest';
import { mentionSettings } from '../extension/settings';

/** What the tools answer from. */
export interface AssistantToolsDeps {
  readonly library: SearchQuestions & DocumentQuestions & CheckQuestions;
  readonly bibliographies: Bibliographies;
  readonly followed: FollowedDocument;
}

/** The part of the language model API that is used; the oldest VS Code that Lectern runs in has none of it. */
interface ToolApi {
  readonly lm?: {
    registerTool?(
      name: string,
      tool: { invoke(options: { input: unknown }): Promise<unknown> },
    ): vscode.Disposable;
  };
  readonly LanguageModelToolResult?: new (content: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart?: new (text: string) => unknown;
}

/** Tools by which the editor's assistant searches the library and checks citations. Nothing where the editor has no tools. */
export function registerAssistantTools(deps: AssistantToolsDeps): vscode.Disposable {
  const { lm, LanguageModelToolResult: Result, LanguageModelTextPart: Text } = vscode as unknown as ToolApi;
  if (!lm?.registerTool || !Result || !Text) {
    return new vscode.Disposable(() => undefined);
  }
  const api = lm as Required<typeof lm>;
  const register = <T>(
    name: string,
    read: (value: unknown) => ToolInput<T>,
    answer: (input: T) => Promise<string>,
  ) =>
    api.registerTool(name, {
      invoke: async ({ input }) => {
        const question = read(input);
        const text = question.kind === 'wrong' ? question.message : await answer(question.input);
        return new Result([new Text(text)]);
      },
    });
  try {
    return registerTools(register, deps);
  } catch {
    // Some releases had all of it as a proposal, which an extension that may not use it must not even touch.
    return new vscode.Disposable(() => undefined);
  }
}

type Register = <T>(
  name: string,
  read: (value: unknown) => ToolInput<T>,
  answer: (input: T) => Promise<string>,
) => vscode.Disposable;

function registerTools(register: Register, deps: AssistantToolsDeps): vscode.Disposable {
  const { library } = deps;
  return vscode.Disposable.from(
    register(assistantTools.searchPapers, readSearchQuestion, async ({ query, limit }) => {
      const hits = await library.search(query, { limit });
      return answerPapers(papersOf(hits), 'No paper of the library matches. Try fewer or other words.');
    }),
    register(assistantTools.getPaper, readPaperQuestion, async ({ paper }) => {
      const found = await findPaper(paper, library);
      return found ? answerPaper(found) : notHere(paper);
    }),
    register(assistantTools.findRelatedPapers, readPaperQuestion, async ({ paper, limit }) => {
      const found = await findPaper(paper, library);
      return found
        ? answerPapers(papersOf(await library.related(found.id, { limit })), 'No paper is related to it.')
        : notHere(paper);
    }),
    register(assistantTools.checkCitations, readCheckQuestion, async ({ text, languageId, titles }) => {
      const document =
        text === undefined
          ? titles.length === 0
            ? await activeText(deps)
            : undefined
          : { text, languageId };
      return document || titles.length > 0
        ? answerCheck(await lookUpCitations(document, titles, library))
        : 'No document that cites is open: give the "text" to check, or "titles".';
    }),
  );
}

function papersOf(found: readonly { readonly paper: Paper }[]): Paper[] {
  return found.map(({ paper }) => paper);
}

function notHere(paper: string): string {
  return `The library has no paper "${paper}". Give a citation key or a title as lectern_search_papers lists them.`;
}

/** By id, by key, or by title as the hover recognises it. */
async function findPaper(
  asked: string,
  library: SearchQuestions & DocumentQuestions & CheckQuestions,
): Promise<Paper | undefined> {
  const byId = await library.find(asked);
  if (byId) {
    return byId;
  }
  const byKey = await library.mentions({ text: `\\cite{${asked}}`, languageId: 'latex', names: false });
  const byTitle = await library.mentions({ text: `"${asked}"`, languageId: 'plaintext', names: false });
  return (
    byKey?.find(({ key }) => key === asked)?.paper ?? byTitle?.find(({ kind }) => kind === 'title')?.paper
  );
}

async function activeText({
  bibliographies,
  followed,
}: AssistantToolsDeps): Promise<DocumentText | undefined> {
  const { document } = followed;
  if (document === undefined) {
    return undefined;
  }
  const question = {
    text: document.getText(),
    languageId: document.languageId,
    ...mentionSettings(document),
  };
  return { ...question, bibliography: await bibliographies.of(document) };
}
