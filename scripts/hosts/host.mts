/** What a VS Code is started with. Paths are absolute paths on this machine. */
export interface HostOptions {
  /** The folder opened as the workspace. */
  readonly folder: string;
  /** A file below the folder, opened at the start. */
  readonly file?: string;
  /** A bundle below the extension's folder whose `run()` is called inside the extension host. */
  readonly tests?: string;
  /** Settings on top of the quiet ones of `quietSettings`. */
  readonly settings?: Settings;
  /** The folder of the extension, in place of the repository. The server host knows it alone. */
  readonly extension?: string;
  /** A .vsix that is installed as its users install it, in place of a folder. */
  readonly vsix?: string;
  /** Flags of the Node that the server host and its extension host run in. */
  readonly nodeFlags?: readonly string[];
  /** Opens the folder as one that nobody has said to trust. The server host knows it alone. */
  readonly untrusted?: true;
}

/** Setting values by their full names, as in `settings.json`. */
export type Settings = Readonly<Record<string, unknown>>;

/** A VS Code that answers at `url` until it is closed. */
export interface RunningHost {
  readonly url: string;
  /** The folder of this machine that it keeps its users' data in; absent where that is a browser. */
  readonly data?: string;
  close(): Promise<void>;
}

/** `server`: the Node extension host of VS Code 1.139. `web`: the web worker extension host of VS Code 1.91. */
export type HostName = (typeof hostNames)[number];

/** Every host, in the order in which suites run. */
export const hostNames = ['server', 'web'] as const;

/** Keeps everything out of the window that is not the workspace or the extension. */
export const quietSettings: Settings = {
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
};
