import * as vscode from 'vscode';
import { Living } from './living';

// Takes the place of Lectern's main file, and starts it with everything watched that it makes.

/** What the test asks of it. */
export interface WatchedExtension {
  /** How many of each kind are alive: workers, timers, and what VS Code keeps for the extension. */
  counts(): Readonly<Record<string, number>>;
  /** Does what VS Code does when it deactivates an extension. */
  deactivate(): Promise<void>;
}

interface Extension {
  activate(context: vscode.ExtensionContext): unknown;
  deactivate?(): unknown;
}

declare function require(path: string): Extension;

export function activate(context: vscode.ExtensionContext): WatchedExtension {
  const living = new Living();
  // Other extensions have scripts of this name, too.
  living.watchTimers(`${context.extensionPath}/dist/extension.js`);
  living.watchWorkers();
  for (const [name, part] of Object.entries(vscode)) {
    if (/^[a-z]/.test(name)) {
      living.watchMakers(name, part as object);
    }
  }
  const extension = require('./dist/extension.js');
  extension.activate(context);
  return {
    counts: () => living.counts(),
    deactivate: async () => {
      await extension.deactivate?.();
      context.subscriptions.forEach(one => void one.dispose());
    },
  };
}
