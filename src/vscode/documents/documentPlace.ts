import * as vscode from 'vscode';

/** An offset in a document, in UTF-16 code units. */
export interface DocumentPlace {
  readonly uri: vscode.Uri;
  readonly at: number;
}

/** The place as an argument of a command, beside the ids of papers; those have no sign before them. */
export function placeArgument({ uri, at }: DocumentPlace): string {
  return `@${at} ${uri.toString()}`;
}

/** The place that a command was called with; undefined for every other argument. */
export function readPlace(argument: unknown): DocumentPlace | undefined {
  const [, at, uri] = /^@(\d{1,15}) (\S+)$/.exec(typeof argument === 'string' ? argument : '') ?? [];
  return uri === undefined ? undefined : { uri: vscode.Uri.parse(uri), at: Number(at) };
}
