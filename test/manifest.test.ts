import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, paletteCommands } from '../src/vscode/extension/commands';
import { panels, settings, views, writingLanguages } from '../src/vscode/extension/manifest';

interface Manifest {
  readonly main: string;
  readonly icon: string;
  readonly capabilities: {
    readonly virtualWorkspaces: boolean;
    readonly untrustedWorkspaces: {
      readonly supported: string;
      readonly restrictedConfigurations: readonly string[];
    };
  };
  readonly activationEvents: readonly string[];
  readonly engines: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
      readonly icon?: unknown;
    }[];
    readonly menus: Readonly<
      Record<string, readonly { readonly command: string; readonly when?: string; readonly group?: string }[]>
    >;
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly when?: string;
    }[];
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly walkthroughs: readonly {
      readonly icon: string;
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly svg: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsContainers: {
      readonly activitybar: readonly { readonly id: string; readonly icon: string }[];
    };
  };
}

const root = join(__dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const { contributes } = manifest;
const texts = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Readonly<
  Record<string, string>
>;
/** What an editor shows for a key such as `%view.topics.name%`. */
const words = (key: string) => texts[key.slice(1, -1)] ?? '';
const sorted = (values: Iterable<string>) => [...values].sort();

describe('package.json', () => {
  const declared = contributes.commands.map(({ command }) => command);

  it('declares the commands that the code registers, each with the category Lectern', () => {
    assert.deepEqual(sorted(declared), sorted(Object.values(commands)));
    assert.ok(contributes.commands.every(({ category, title }) => category === 'Lectern' && title !== ''));
  });

  it('declares the views that the code makes, in containers of its own', () => {
    const ids = Object.values(contributes.views).flatMap(group => group.map(view => view.id));
    assert.deepEqual(sorted(ids), sorted(Object.values(views)));
    assert.deepEqual(
      Object.keys(contributes.views),
      contributes.viewsContainers.activitybar.map(({ id }) => id),
    );
  });

  it('declares the settings that the code reads, each with a default and a row in the README', () => {
    const { properties } = contributes.configuration;
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    assert.deepEqual(sorted(Object.keys(properties)), sorted(Object.values(settings)));
    assert.ok(Object.values(properties).every(property => property.default !== undefined));
    assert.deepEqual(
      Object.keys(properties).filter(name => !readme.includes(`\`${name}\``)),
      [],
    );
  });

  it('shows in the Command Palette those that anybody may call, and no others', () => {
    const { commandPalette = [] } = contributes.menus;
    const hidden = new Set(
      commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
    );
    const shown = declared.filter(command => !hidden.has(command));
    assert.deepEqual(sorted(shown), sorted(Object.values(paletteCommands)));
  });

  it('puts only declared commands into menus', () => {
    const used = Object.values(contributes.menus).flatMap(items => items.map(({ command }) => command));
    assert.deepEqual(
      used.filter(command => !declared.includes(command)),
      [],
    );
  });

  it('gives an icon to every command that a menu shows as a button', () => {
    const withIcon = new Set(contributes.commands.filter(({ icon }) => icon).map(({ command }) => command));
    const buttons = ['view/title', 'view/item/context', 'editor/title'].flatMap(menu =>
      (contributes.menus[menu] ?? []).filter(({ group = '' }) => /^(?:navigation|inline)/.test(group)),
    );
    assert.ok(buttons.length > 0);
    assert.deepEqual(
      buttons.filter(({ command }) => !withIcon.has(command)),
      [],
    );
  });

  it('binds no key outside its own lists but one chord', () => {
    const anywhere = contributes.keybindings.filter(
      ({ when = '' }) => !/searchPickOpen|focusedView ==/.test(when),
    );
    // On macOS Cmd+K alone clears the terminal and the debug console.
    const when = "!terminalFocus && focusedView != 'workbench.panel.repl.view'";
    assert.deepEqual(anywhere, [{ command: commands.searchPapers, key: 'ctrl+k l', mac: 'cmd+k l', when }]);
  });

  it('leads from empty views and first steps to commands that exist', () => {
    const steps = contributes.walkthroughs.flatMap(walkthrough => walkthrough.steps);
    const texts = [
      ...contributes.viewsWelcome.map(({ contents }) => contents),
      ...steps.map(step => step.description),
    ];
    const linked = texts
      .flatMap(text =>
        [...words(text).matchAll(/\(command:(lectern\.[\w.]+)/g)].map(([, command = '']) => command),
      )
      .concat(
        steps
          .flatMap(step => step.completionEvents)
          .flatMap(event => /^onCommand:(.*)/.exec(event)?.[1] ?? []),
      );
    assert.ok(linked.length >= 2 * steps.length);
    assert.deepEqual(
      linked.filter(
        command => ![...declared, ...Object.values(views).map(view => `${view}.focus`)].includes(command),
      ),
      [],
    );
  });

  it('wakes up for the languages that are read or written and for pages that were open', () => {
    assert.deepEqual(
      sorted(manifest.activationEvents),
      sorted([
        ...writingLanguages.map(language => `onLanguage:${language}`),
        ...Object.values(panels).map(panel => `onWebviewPanel:${panel}`),
      ]),
    );
  });

  it('takes no paths from the settings of a workspace that is not trusted', () => {
    const { virtualWorkspaces, untrustedWorkspaces } = manifest.capabilities;
    assert.equal(virtualWorkspaces, true);
    // VS Code heeds the list only when the support is limited.
    assert.equal(untrustedWorkspaces.supported, 'limited');
    assert.deepEqual(
      sorted(untrustedWorkspaces.restrictedConfigurations),
      sorted([settings.libraryFiles, settings.referenceStyle]),
    );
  });

  it('names pictures that exist', () => {
    const icons = [
      manifest.icon,
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...Object.values(contributes.views).flatMap(group => group.map(({ icon }) => icon)),
      ...contributes.walkthroughs.flatMap(({ icon, steps }) => [
        icon,
        ...steps.map(({ media }) => media.svg),
      ]),
    ];
    assert.deepEqual(
      icons.filter(icon => !existsSync(join(root, icon))),
      [],
    );
  });

  it('draws the first steps without style sheets, which the page around them refuses', () => {
    const pictures = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg));
    assert.ok(pictures.length > 0);
    assert.deepEqual(
      pictures.filter(picture => /<style|\s(?:style|class)=/.test(readFileSync(join(root, picture), 'utf8'))),
      [],
    );
  });

  it('has its settings in the README, in the same order', () => {
    const table = readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| `(lectern\.[\w.]+)`/gm);
    assert.deepEqual(
      [...table].map(([, name]) => name),
      Object.keys(contributes.configuration.properties),
    );
  });

  it('is typed for the oldest VS Code that it allows', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });
});
