import * as vscode from 'vscode';
import { settings } from './manifest';

/** When the hover answers on citation keys. */
export type KeyHovers = 'always' | 'onlyWithoutEntry' | 'never';

/** When Lectern answers on the definition, the references and the new name of a citation key. */
export type KeyNavigation = 'auto' | 'always' | 'never';

/** How a document is read for mentions; values of the wrong type count as not set. */
export interface MentionSettings {
  readonly names: boolean;
  readonly citeCommands: readonly string[];
}

/** The settings of a document's folder and language that decide what is a mention in it. */
export function mentionSettings(scope: Pick<vscode.TextDocument, 'uri' | 'languageId'>): MentionSettings {
  const configuration = vscode.workspace.getConfiguration(undefined, scope);
  const commands = configuration.get<unknown>(settings.citeCommands);
  return {
    names: configuration.get<unknown>(settings.names) !== false,
    citeCommands: Array.isArray(commands) ? commands.filter(command => typeof command === 'string') : [],
  };
}

/** Whether a change of settings may change what is a mention. */
export function affectsMentions(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(settings.names) || event.affectsConfiguration(settings.citeCommands);
}

/** Who leads from citation keys to their entries and finds and renames them. */
export function keyNavigation(scope: Pick<vscode.TextDocument, 'uri' | 'languageId'>): KeyNavigation {
  const value = vscode.workspace.getConfiguration(undefined, scope).get<unknown>(settings.navigation);
  return value === 'always' || value === 'never' ? value : 'auto';
}

/** Whether citation keys are completed in this document. */
export function completesKeys(scope: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(undefined, scope).get<unknown>(settings.completion) !== false;
}

/** When the hover answers on citation keys in this document. */
export function keyHovers(scope: vscode.TextDocument): KeyHovers {
  const value = vscode.workspace.getConfiguration(undefined, scope).get<unknown>(settings.keyHovers);
  return value === 'onlyWithoutEntry' || value === 'never' ? value : 'always';
}
