import * as vscode from 'vscode';
import { rootedPath } from '../../../core';
import { fromHome } from '../fromHome';
import { settings } from '../../extension/manifest';

/** The settings that decide which files are the reader's library. */
export const sourceSettings = [settings.libraryFiles, settings.libraryExclude] as const;

/** What the reader's files are found and watched by, as the settings say; values of the wrong type count as not set. */
export function sourcePatterns(): vscode.GlobPattern[] {
  return strings(settings.libraryFiles).map(toPattern);
}

/** The files in the workspace that are no sources, as one glob; null when nothing is excluded. */
export function excludedSources(): string | null {
  const globs = strings(settings.libraryExclude);
  return globs.length === 0 ? null : `{${globs.join(',')}}`;
}

function strings(setting: string): string[] {
  const value = vscode.workspace.getConfiguration().get<unknown>(setting);
  return Array.isArray(value)
    ? value.filter(item => typeof item === 'string').filter(text => text.trim() !== '')
    : [];
}

/** A path from the root or the home folder is watched in the folder before its first wildcard; others mean the workspace. */
function toPattern(text: string): vscode.GlobPattern {
  const written = fromHome(text.trim()).replaceAll('\\', '/');
  const path = rootedPath(written);
  if (path === undefined) {
    return written;
  }
  const wildcard = path.search(/[*?[{]/);
  const slash = path.lastIndexOf('/', wildcard < 0 ? path.length : wildcard);
  return new vscode.RelativePattern(vscode.Uri.file(path.slice(0, slash + 1)), path.slice(slash + 1));
}
