import { resolve } from 'node:path';

/** The extension's own folder: the root of this repository. */
export const repository = resolve(import.meta.dirname, '../..');

/** Where downloads are kept between runs; ignored by git and safe to delete. */
export const cacheFolder = resolve(repository, '.vscode-test');
