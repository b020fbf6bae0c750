import * as vscode from 'vscode';
import { keyNavigation } from '../extension/settings';

const LATEX = /^(?:latex|tex|latex-expl3|rsweave)$/;

/** Extensions that lead from citation keys to entries themselves, and the languages in which they do. */
const others = [
  { id: 'James-Yu.latex-workshop', languages: LATEX },
  { id: 'efoerster.texlab', languages: /^(?:latex|tex|latex-expl3|rsweave|bibtex)$/ },
] as const;

/** Whether the citation keys of a document are left to other extensions, or to none. */
export function leavesKeys(document: vscode.TextDocument): boolean {
  const when = keyNavigation(document);
  const isTaken = () =>
    others.some(
      ({ id, languages }) => languages.test(document.languageId) && vscode.extensions.getExtension(id),
    );
  return when === 'never' || (when === 'auto' && isTaken());
}
