import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

/** Has the core say what it says to people in the reader's language. */
export function speakDisplayLanguage(): void {
  l10n.config({ contents: words() });
}

/** What texts are in the reader's language, by what they are in English; none where Lectern does not speak it. */
export function words(): Record<string, string> {
  return vscode.l10n.bundle ?? {};
}

/** The language that the reader is spoken to, as a BCP 47 tag. */
export function spokenLanguage(): string {
  return vscode.l10n.bundle ? vscode.env.language : 'en';
}
