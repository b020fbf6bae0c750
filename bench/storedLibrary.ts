import { readFileSync } from 'node:fs';
import type { SerializedLibrary } from '../src/core';

/** The files of the bundled library, as the build wrote them. */
export function storedLibrary(): SerializedLibrary {
  const read = (name: string) => readFileSync(`media/corpus/${name}`, 'utf8');
  return { papers: read('papers.json'), index: read('index.json'), latentModel: read('latentModel.txt') };
}
