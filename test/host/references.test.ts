import assert from 'node:assert/strict';
import * as vscode from 'vscode';
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
