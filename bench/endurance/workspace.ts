import * as vscode from 'vscode';
import { generateBibtex } from '../../test/support/generateBibtex';

/** Keys of bundled papers, which the documents cite. */
export const keys = [
  'eschmann2023learning',
  'he2021towards',
  'cer2018universal',
  'akinola2024tacsl',
  'bornschein2022nevis22',
];

const markdown = (name: number) => `---
bibliography: cited.bib
---

# Document ${name}

One family [@he2021towards, p. 3] of methods: *Towards a Unified View of Parameter-Efficient Transfer Learning*.
A quadrotor learns on a laptop [@eschmann2023learning]. Touch is simulated [@akinola2024tacsl; @cer2018universal].

The stream of @bornschein2022nevis22 is long, and [@key${name}] is short.

`;

const latex = (name: number) => `\\documentclass{article}
\\begin{document}
Document ${name}: \\cite{he2021towards}, \\citep[p.~3]{eschmann2023learning,akinola2024tacsl}.
Also \\citet{cer2018universal}, \\cite{bornschein2022nevis22} and \\cite{key${name}}.
\\bibliography{cited}
\\end{document}

`;

/** The files that are opened and edited, by their names. */
export const documents: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) =>
    at % 3 === 2 ? [`work${at}.tex`, latex(at)] : [`work${at}.md`, markdown(at)],
  ),
);

export function uriOf(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return vscode.Uri.joinPath(folder!.uri, name);
}

export async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
}

/** Takes the workspace back to how it was at the beginning: nothing open, nothing changed, nothing more. */
export async function restore(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  for (const number of [0, 1, 2]) {
    await vscode.workspace.fs.delete(uriOf(`new${number}.bib`)).then(undefined, () => undefined);
  }
  for (const [name, text] of Object.entries(documents)) {
    await write(name, text);
  }
  await write('cited.bib', generateBibtex(200));
  await write('extra.bib', generateBibtex(50));
}
