import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverAt } from './support/hovers';

/** The part of the language model API that this test needs; the oldest VS Code has none of it. */
interface LanguageModels {
  readonly tools?: readonly { readonly name: string; readonly tags: readonly string[] }[];
  invokeTool?(
    name: string,
    options: { readonly input: object; readonly toolInvocationToken: undefined },
  ): Promise<{ readonly content: readonly { readonly value?: unknown }[] }>;
}

const { lm } = vscode as unknown as { readonly lm?: LanguageModels };

async function ask(name: string, input: object): Promise<string> {
  const answer = await lm!.invokeTool!(name, { input, toolInvocationToken: undefined });
  return answer.content.map(({ value }) => (typeof value === 'string' ? value : '')).join('\n');
}

/** The oldest VS Code has tools as a proposal only, and lets nobody touch them. */
const hasTools = 'LanguageModelToolResult' in vscode;

const activate = () => vscode.extensions.getExtension('lectern.lectern')?.activate();

function describeTools(): void {
  before(activate);

  it('are known to the editor', () => {
    const names = lm?.tools?.map(({ name }) => name).filter(name => name.startsWith('lectern_'));
    assert.deepEqual(names?.sort(), [
      'lectern_check_citations',
      'lectern_find_related_papers',
      'lectern_get_paper',
      'lectern_search_papers',
    ]);
  });

  it('find papers, at most as many as asked for', async () => {
    const answer = await ask('lectern_search_papers', { query: 'universal sentence encoder', limit: 2 });
    assert.match(answer, /^1\. Universal Sentence Encoder\. .*\[key: cer2018universal\]\n/);
    assert.doesNotMatch(answer, /^3\. /m);
  });

  it('tell of a paper by its key and by its title', async () => {
    for (const paper of ['cer2018universal', 'Universal Sentence Encoder']) {
      assert.match(await ask('lectern_get_paper', { paper }), /\[key: cer2018universal\]\n[^]*^Abstract: /m);
    }
    assert.match(
      await ask('lectern_get_paper', { paper: 'nobody1900nothing' }),
      /has no paper "nobody1900nothing"/,
    );
  });

  it('find what is related', async () => {
    const answer = await ask('lectern_find_related_papers', { paper: 'cer2018universal', limit: 3 });
    assert.equal(answer.match(/\[key: /g)?.length, 3);
  });

  it('check a text, titles, and the active document', async () => {
    const text = 'As [@cer2018universal] and [@cer2019nothing] say.';
    assert.match(
      await ask('lectern_check_citations', { text, titles: ['Learning to Fly in Seconds'] }),
      /^2 of 3 citations are known\.\nUnknown:\n- key "cer2019nothing"/,
    );
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    await vscode.window.showTextDocument(document);
    assert.match(await ask('lectern_check_citations', {}), /^1 of 2 citations are known\./);
  });

  it('say what is wrong with a question', async () => {
    assert.match(await ask('lectern_search_papers', { query: '' }), /"query" must be/);
  });
}

function describeAbsence(): void {
  it('are absent, and nothing else is', async () => {
    await activate();
    assert.equal(vscode.extensions.getExtension('lectern.lectern')?.isActive, true);
    assert.throws(
      () => lm?.invokeTool?.('lectern_search_papers', { input: {}, toolInvocationToken: undefined }),
      /proposal|API/i,
    );
    const commands = await vscode.commands.getCommands(true);
    assert.ok(commands.includes('lectern.searchPapers'));
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: 'As [@cer2018universal].',
    });
    assert.match(await hoverAt(document, 'cer2018universal'), /Universal Sentence Encoder/);
  });
}

describe("The assistant's tools", hasTools ? describeTools : describeAbsence);
