/** What hosts with a file system know of their process; in a browser there is nothing of it. */
export interface ProcessFacts {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
}

declare const process: ProcessFacts | undefined;

/** The process that the extension runs in. */
export const thisProcess: ProcessFacts = typeof process === 'undefined' ? {} : process;
