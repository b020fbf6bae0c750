import { frontMatter, yamlBibliography } from '../../mentions/scan/markdown/frontMatter';
import { namesUnder } from '../declared';
import type { ProjectReader } from '../projectReader';

/** What the YAML block of a Markdown document says of its bibliography and of files with more metadata. */
export interface FrontMatterNames {
  readonly bibliography: readonly string[];
  readonly metadataFiles: readonly string[];
}

/** Reads the YAML block at the start of a document; one that is no YAML as well as it can be. */
export async function frontMatterNames(text: string, reader: ProjectReader): Promise<FrontMatterNames> {
  const place = frontMatter(text);
  if (place === undefined) {
    return { bibliography: [], metadataFiles: [] };
  }
  const yaml = text.slice(place.start, place.end);
  const value = /\bbibliography\b|\bmetadata-files?\b/.test(yaml) ? await reader.yamlOf(yaml) : {};
  return value === undefined
    ? { bibliography: yamlBibliography(yaml), metadataFiles: [] }
    : {
        bibliography: namesUnder(value, 'bibliography'),
        metadataFiles: [...namesUnder(value, 'metadata-files'), ...namesUnder(value, 'metadata-file')],
      };
}
