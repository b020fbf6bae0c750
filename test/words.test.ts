import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import { getL10nJson } from '@vscode/l10n-dev';
import { authorLine, parseBibtex, renderMissingContent } from '../src/core';

const root = join(__dirname, '..');
const languages = ['de', 'zh-cn'] as const;

type Words = Readonly<Record<string, string>>;
const readWords = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Words;
const sorted = (values: Iterable<string>) => [...values].sort();

/** What must be the same in every language: places for values, commands, settings and addresses. */
const fixedParts = (text: string) =>
  sorted(text.match(/\{\w+\}|\(command:[^)]*\)|`[^`]*`|https?:[^)\s]+|\$\([\w-]+\)/g) ?? []);

/** Texts that happen to be the same in both languages: examples of queries, names of files, and loan words. */
const sameInGerman = new Set([
  'sim-to-real year:>2022 -survey',
  'papers',
  'Links',
  'Zoom',
  'in {0}',
  'In {0}',
]);

/** Which properties of a manifest an editor shows. */
const shownProperties = new Set([
  'title',
  'shortTitle',
  'name',
  'displayName',
  'contents',
  'description',
  'markdownDescription',
  'userDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'patternErrorMessage',
  'altText',
]);

/** The texts of the source, as the tool of VS Code's makers finds them. */
async function textsOfSource(): Promise<string[]> {
  const files = (await readdir(join(root, 'src'), { recursive: true })).filter(file => file.endsWith('.ts'));
  const scripts = files.map(async file => ({
    extension: '.ts' as const,
    contents: await readFile(join(root, 'src', file), 'utf8'),
  }));
  return Object.keys(await getL10nJson(await Promise.all(scripts)));
}

describe('the texts of the source', () => {
  const english = readWords('l10n/bundle.l10n.json');

  it('are those of the English bundle (npm run words)', async () => {
    assert.deepEqual(sorted(Object.keys(english)), sorted(await textsOfSource()));
    assert.deepEqual(
      Object.entries(english).filter(([key, text]) => key !== text),
      [],
    );
  });

  it('are never made of pieces, which nobody could translate', async () => {
    const files = (await readdir(join(root, 'src'), { recursive: true })).filter(file =>
      file.endsWith('.ts'),
    );
    const dynamic = files.filter(file =>
      /l10n\s*\.t\((?!\s*['"])/.test(readFileSync(join(root, 'src', file), 'utf8')),
    );
    assert.deepEqual(dynamic, []);
  });
});

describe('the texts of package.json', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly description: string;
    readonly capabilities: unknown;
    readonly contributes: unknown;
  };
  const { description, capabilities, contributes } = manifest;
  const shown = shownTexts({ description, capabilities, contributes });

  it('are keys of package.nls.json, all of which are used', () => {
    assert.deepEqual(
      shown.filter(text => !/^%[\w.]+%$/.test(text)),
      [],
    );
    assert.deepEqual(
      sorted(new Set(shown.map(text => text.slice(1, -1)))),
      sorted(Object.keys(readWords('package.nls.json'))),
    );
  });
});

for (const language of languages) {
  describe(`the texts in ${language}`, () => {
    for (const name of ['l10n/bundle.l10n', 'package.nls']) {
      const english = readWords(`${name}.json`);
      const translated = readWords(`${name}.${language}.json`);

      it(`are as many as in ${name}.json`, () => {
        assert.deepEqual(sorted(Object.keys(translated)), sorted(Object.keys(english)));
      });

      it(`have the values, commands, settings and addresses of those in ${name}.json`, () => {
        for (const [key, text] of Object.entries(english)) {
          assert.deepEqual(fixedParts(translated[key] ?? ''), fixedParts(text), key);
        }
      });

      it(`differ from those in ${name}.json`, () => {
        const same = Object.entries(english).filter(
          ([key, text]) => translated[key] === text && !sameInGerman.has(text),
        );
        assert.deepEqual(same, []);
      });
    }
  });
}

describe('the core, told the words of a language', () => {
  afterEach(() => l10n.config({ contents: {} }));

  const authors = ['He', 'Zhou', 'Ma', 'Xie'].map(family => ({ family }));

  it('says problems, bylines and pages in it', () => {
    l10n.config({ contents: readWords('l10n/bundle.l10n.de.json') });
    assert.equal(
      parseBibtex('@article{a b, title = {T}}').problems[0]?.message,
      'Der Eintrag „a b“ hat Leerzeichen in seinem Zitierschlüssel; schreiben Sie ihn ohne.',
    );
    assert.equal(authorLine({ authors, authorsPartial: false }), 'He, Zhou, Ma und 1 weitere');
    assert.match(renderMissingContent(), /Dieses Paper ist nicht in der Bibliothek/);
  });

  it('stays English where the language lacks a text', () => {
    l10n.config({ contents: { '{0} and {1}': '{0} 和 {1}' } });
    assert.equal(authorLine({ authors, authorsPartial: false }), 'He, Zhou, Ma and 1 more');
  });
});

/** The texts that an editor shows of a part of the manifest; what only a language model reads is none of them. */
function shownTexts(part: unknown, key = ''): string[] {
  if (typeof part === 'string') {
    return shownProperties.has(key) && part !== 'Lectern' ? [part] : [];
  }
  if (typeof part !== 'object' || part === null) {
    return [];
  }
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    if (
      name === 'inputSchema' ||
      (name === 'name' && 'modelDescription' in part) ||
      name === 'defaultSnippets'
    ) {
      return [];
    }
    return shownTexts(value, Array.isArray(part) ? key : name);
  });
}
