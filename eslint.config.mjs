import tseslint from 'typescript-eslint';

/** Forbids imports by pattern; `message` tells the reader which wall was hit. */
const forbid = (files, ignores, patterns, message) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: patterns, message }] }] },
});

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', 'eslint.config.mjs', 'test/fixtures/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'src/core/tsconfig.json',
          'src/worker/tsconfig.json',
          'src/webview/tsconfig.json',
          'test/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      curly: 'error',
      'max-lines': ['error', { max: 250 }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  forbid(
    ['src/core/**'],
    [],
    '^(vscode$|node:|(\\.\\./)+(vscode|worker|webview)/)',
    'The core is pure: no editor, no Node.',
  ),
  forbid(['src/core/util/**'], [], '^\\.\\./', 'core/util holds leaves: it imports nothing.'),
  forbid(
    ['src/webview/**'],
    [],
    '^(vscode$|node:|(\\.\\./)+vscode/)',
    'A webview is a page of its own: the core, the browser and messages.',
  ),
  forbid(
    ['src/worker/**'],
    [],
    '^(vscode$|node:|(\\.\\./)+vscode/)',
    "The library's thread has no editor; what only Node has is asked for at run time.",
  ),
  forbid(
    ['src/vscode/**'],
    [],
    '^node:',
    'Extension code runs in the browser too: use vscode.workspace.fs and the core.',
  ),
  {
    files: ['test/**', 'bench/**', 'scripts/**'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'mocha', name: ['describe', 'it'] }] },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
