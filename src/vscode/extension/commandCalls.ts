import * as vscode from 'vscode';
import type { CardCommand, Command } from './commands';

/** The same arguments, of which nothing is known: menus, keys and other extensions give what they like. */
type Unchecked<Args extends readonly unknown[]> = { readonly [Place in keyof Args]?: unknown };

/** Registers what a command does. */
export function registerCommand<Args extends readonly unknown[]>(
  id: Command<Args>,
  act: (...args: Unchecked<Args>) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, act);
}

/** Runs one of Lectern's commands and answers what it does. */
export async function runCommand<Args extends readonly unknown[]>(
  id: Command<Args>,
  ...args: Args
): Promise<unknown> {
  return vscode.commands.executeCommand(id, ...args);
}

/** What a row, a completion or a quick fix runs. */
export function commandOf<Args extends readonly unknown[]>(
  id: Command<Args>,
  title: string,
  ...args: Args
): vscode.Command {
  return { command: id, title, arguments: [...args] };
}

/** The URI that runs a command when a trusted Markdown link to it is clicked. */
export function commandUri<Args extends readonly string[]>(id: CardCommand<Args>, ...args: Args): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(
    /[()']/g,
    char => `%${char.charCodeAt(0).toString(16)}`,
  );
  return `command:${id}?${query}`;
}
