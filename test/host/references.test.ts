import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ReferenceThread } from '../../src/vscode/references/referenceThread';
import { styleTexts } from '../../src/vscode/references/styleTexts';
import { paperOf } from '../support/papers';
import { paperIdOf } from './support/pages';

const TITLES = ['Universal Sentence Encoder', 'Learning to Fly in Seconds'];

async function copied(command: string, ...args: readonly unknown[]): Promise<string> {
  await vscode.env.clipboard.writeText('');
  await vscode.commands.executeCommand(command, ...TITLES.map(paperIdOf), ...args);
  return vscode.env.clipboard.readText();
}

describe('Copy Reference', () => {
  const configuration = () => vscode.workspace.getConfiguration();
  const use = (style: string | undefined) =>
    configuration().update('lectern.reference.style', style, vscode.ConfigurationTarget.Global);
  after(() => use(undefined));

  it('writes the plain form when no style is set', async () => {
    assert.match(
      await copied('lectern.copyReference'),
      /^Daniel Cer, .* \(2018\)\. Universal Sentence Encoder\./,
    );
  });

  it('writes in the style of the setting, as the style orders and numbers them', async () => {
    await use('ieee');
    assert.match(
      await copied('lectern.copyReference'),
      /^\[1\] D\. Cer .*“Universal .*\n\[2\] J\. Eschmann, .*“Learning/,
    );
    await use('apa');
    assert.match(await copied('lectern.copyReference'), /^Cer, D\., .*\(2018\)\..*\nEschmann, J\., /);
  });

  it('writes in the style asked for, whatever the setting says', async () => {
    const style = 'chicago-author-date';
    assert.match(await copied('lectern.copyReferenceAs', { style }), /^Cer, Daniel, .*\. 2018\. “Universal /);
    assert.match(await copied('lectern.copyReferenceAs', { style: 'plain' }), /^Daniel Cer, /);
  });

  it('copies nothing in a style that is not there', async () => {
    assert.equal(await copied('lectern.copyReferenceAs', { style: '/no/such/style.csl' }), '');
    assert.equal(await copied('lectern.copyReferenceAs', { style: 'no-such-style.csl' }), '');
  });
});

describe('Copying references while others are written', () => {
  const papers = [paperOf({ title: 'Learning to Wait', year: 2020 })];
  let extension: vscode.Uri;
  let thread: ReferenceThread;

  before(() => {
    const found = vscode.extensions.getExtension('lectern.lectern');
    assert.ok(found);
    extension = found.extensionUri;
    thread = new ReferenceThread(extension);
  });

  after(() => thread.dispose());

  it('goes on when the others are cancelled', async () => {
    const texts = await styleTexts({ kind: 'bundled', name: 'apa' }, extension);
    const [cancelled, other] = [new vscode.CancellationTokenSource(), new vscode.CancellationTokenSource()];
    const writing = [cancelled, other].map(({ token }) => thread.write(papers, texts, token));
    cancelled.cancel();
    const [none, references] = await Promise.all(writing);
    assert.equal(none, undefined);
    assert.match(references?.join('\n') ?? '', /^Learning to Wait\. \(2020\)\.$/);
  });
});
