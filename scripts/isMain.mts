import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether a module, by its `import.meta.url`, is the script that Node was started with. Files are compared, not names: a
 * folder may be reached through a link, or its drive be written `c:` and `C:`.
 */
export function isMain(url: string, script = process.argv[1]): boolean {
  try {
    return script !== undefined && realpathSync.native(script) === realpathSync.native(fileURLToPath(url));
  } catch {
    // What was started is no file, as in `node -e`.
    return false;
  }
}
