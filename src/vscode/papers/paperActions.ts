import * as vscode from 'vscode';
import { citationOf, paperLinks, type Paper, type SearchQuestions, type WritingQuestions } from '../../core';
import { findPapers } from '../library/findPapers';
import { FollowedDocument } from '../documents/followedDocument';
import { registerCommand } from '../extension/commandCalls';
import { commands, type Command, type PaperIds } from '../extension/commands';
import { writingLanguages } from '../extension/manifest';
import { say } from '../extension/say';

/** What can be done with papers anywhere: commands that take the ids of papers, one or several. */
export function registerPaperActions(
  library: SearchQuestions & Pick<WritingQuestions, 'bibtexEntries'>,
): vscode.Disposable {
  const followed = new FollowedDocument(writingLanguages);
  const register = (command: Command<PaperIds>, act: (papers: readonly Paper[]) => Promise<void>) =>
    registerCommand(command, async (...ids) => {
      const papers = await findPapers(library, ids);
      if (papers.length > 0) {
        await act(papers);
      }
    });
  return vscode.Disposable.from(
    followed,
    register(commands.copyCitationKey, copyCitationKeys),
    register(commands.copyCitation, papers => copyCitation(papers, followed.atHand)),
    register(commands.copyBibtex, async papers => copyBibtex(papers, await library.bibtexEntries(papers))),
    register(commands.openLink, openLinks),
  );
}

async function copyCitationKeys(papers: readonly Paper[]): Promise<void> {
  const keys = papers.map(paper => paper.citationKey).join(', ');
  await vscode.env.clipboard.writeText(keys);
  say(vscode.l10n.t('Copied {0}', keys));
}

/** In the form of the document's language. */
async function copyCitation(
  papers: readonly Paper[],
  document: vscode.TextDocument | undefined,
): Promise<void> {
  const keys = papers.map(paper => paper.citationKey);
  const citation = citationOf(keys, document?.languageId ?? '');
  await vscode.env.clipboard.writeText(citation);
  say(vscode.l10n.t('Copied {0}', citation));
}

async function copyBibtex(papers: readonly Paper[], entries: readonly string[]): Promise<void> {
  await vscode.env.clipboard.writeText(`${entries.join('\n\n')}\n`);
  say(
    papers.length === 1
      ? vscode.l10n.t('Copied the BibTeX entry of {0}', papers[0]?.citationKey ?? '')
      : vscode.l10n.t('Copied {0} BibTeX entries', papers.length),
  );
}

/** The first link of each paper. */
async function openLinks(papers: readonly Paper[]): Promise<void> {
  const links = papers.flatMap(paper => paperLinks(paper)[0] ?? []);
  if (links.length === 0) {
    say(
      papers.length === 1
        ? vscode.l10n.t('The library knows no link to this paper')
        : vscode.l10n.t('The library knows no links to these papers'),
    );
  }
  for (const { url } of links) {
    await vscode.env.openExternal(vscode.Uri.parse(url));
  }
}
