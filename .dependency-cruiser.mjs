/**
 * The plan of the house, which ARCHITECTURE.md tells: floors of the core, each of which imports only what is below, and rooms of
 * the extension that know each other only through what they share. Types count as imports.
 */

/** The floors of the core from the lowest to the highest; folders on one floor do not know each other. */
const floors = [
  ['util'],
  ['text'],
  ['paper'],
  ['formats', 'search', 'topics', 'references'],
  ['library'],
  ['mentions'],
  ['citations', 'projects'],
  ['writing', 'completion', 'navigation', 'browse', 'present'],
  ['checks', 'map', 'assistant'],
  ['service'],
];

const within = names => `^src/core/(?:${names.join('|')})/`;

const upward = floors.flatMap((floor, place) =>
  floor.map(name => {
    const others = [...floor.filter(other => other !== name), ...floors.slice(place + 1).flat()];
    return {
      name: `core/${name} imports only what is below`,
      severity: 'error',
      from: { path: within([name]) },
      to: { path: within(others) },
    };
  }),
);

export default {
  forbidden: [
    ...upward,
    {
      name: 'no module of Node',
      comment: 'All of it runs in a browser, too; the library file of a thread is asked for at run time.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'the face of the core is for others',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/core/index\\.ts$' },
    },
    {
      name: 'the core is pure',
      comment: 'It runs in Node, in a browser and in a worker.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: ['^src/(?!core/)', 'node_modules/@types/vscode/'] },
    },
    {
      name: 'a page knows the core, the browser and messages',
      severity: 'error',
      from: { path: '^src/webview/' },
      to: { path: ['^src/(?!core/|webview/)', 'node_modules/@types/vscode/'] },
    },
    {
      name: 'threads have no editor',
      comment: 'What only Node has is asked for at run time.',
      severity: 'error',
      from: { path: '^src/worker/' },
      to: { path: ['^src/(?!core/|worker/)', 'node_modules/@types/vscode/'] },
    },
    {
      name: 'surfaces run in the browser, too',
      comment: 'Use vscode.workspace.fs and the core, by its face.',
      severity: 'error',
      from: { path: '^src/vscode/' },
      to: { path: ['^src/webview/', '^src/extension\\.ts$', '^src/core/(?!index\\.ts$|l10n\\.ts$)'] },
    },
    {
      name: 'only the core knows MiniSearch',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/core/search/index/', '^src/core/library/serialize\\.ts$'] },
      to: { path: 'node_modules/minisearch/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/.*\\.d\\.ts$' },
  },
};
