import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverAt, hoverContentsAt, hoverMatching } from './support/hovers';

const title = 'Towards a Unified View of Parameter-Efficient Transfer Learning';

async function hoverIn(language: string, content: string, needle: string): Promise<string> {
  return hoverAt(await vscode.workspace.openTextDocument({ language, content }), needle);
}

describe('The hover', () => {
  for (const [language, text] of [
    ['markdown', `As *${title}* says.`],
    ['latex', `As \\emph{${title}} says.`],
    ['plaintext', `As ${title} says.`],
  ] as const) {
    it(`shows the card of a title in ${language}`, async () => {
      const card = await hoverIn(language, text, title);
      assert.match(card, /\*\*Towards a Unified View/);
      assert.match(card, /He, Zhou, Ma and 2 more · ICLR 2022/);
    });
  }

  for (const [language, text] of [
    ['markdown', 'It is one family [@he2021towards, p. 3].'],
    ['latex', 'It is one family \\parencite[p.~3]{he2021towards}.'],
  ] as const) {
    it(`shows the card of a citation key in ${language}`, async () => {
      assert.match(await hoverIn(language, text, 'he2021towards'), /\*\*Towards a Unified View/);
    });
  }

  it('says nothing beside a mention', async () => {
    assert.equal(await hoverIn('markdown', `As *${title}* says nothing here.`, 'nothing here'), '');
  });

  it('follows the language of a document', async () => {
    const content = 'It is one family \\parencite{he2021towards}.';
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    assert.equal(await hoverAt(document, 'he2021towards'), '');
    await vscode.languages.setTextDocumentLanguage(document, 'latex');
    assert.match(await hoverMatching(document, 'he2021towards', /./), /\*\*Towards a Unified View/);
  });

  it('trusts the commands of its actions and no other', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: title });
    const [content] = await hoverContentsAt(document, title);
    assert.deepEqual(content?.isTrusted, {
      enabledCommands: [
        'lectern.openPaper',
        'lectern.insertCitation',
        'lectern.findSimilar',
        'lectern.copyBibtex',
      ],
    });
  });

  it('offers a citation for a title, an entry for a key that lacks one, and neither where nothing is cited', async () => {
    assert.match(
      await hoverIn('markdown', title, title),
      /\[Insert citation\]\(command:lectern\.insertCitation/,
    );
    const lacking = await hoverIn('markdown', 'As [@he2021towards].', 'he2021towards');
    assert.match(lacking, /\[Add to bibliography\]\(command:lectern\.checks\.addEntry\?.*he2021towards/);
    assert.doesNotMatch(lacking, /Insert citation/);
    assert.doesNotMatch(await hoverIn('plaintext', title, title), /Insert citation|Add to bibliography/);
  });
});
