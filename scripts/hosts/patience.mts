/**
 * How long the rig waits for a thing before it counts as missing, in ms. Ample, because a busy machine may need twenty
 * times as long as an idle one, and because nobody waits for what is there.
 */
export const patience = {
  /** For one step in a drawn window or a running extension host: rows, a tab, a command of the palette. */
  step: 60_000,
  /** For a server, a browser or the workbench to be ready. */
  start: 120_000,
  /** For a process to end by itself before it is made to. */
  stop: 10_000,
  /** For all tests in one extension host, and for its VS Code to start. */
  suite: 900_000,
  /** For one download. */
  download: 180_000,
} as const;
