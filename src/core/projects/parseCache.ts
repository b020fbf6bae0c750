import type { ProjectFiles } from './project';

interface Kept<Parsed> {
  readonly text: string;
  readonly parsed: Parsed;
}

/** Keeps what was read of texts as long as the files live that they come from: most texts are the same the next time. */
export class ParseCache<Parsed> {
  private readonly kept = new WeakMap<ProjectFiles, Map<string, Kept<Parsed>>>();

  constructor(private readonly parse: (text: string) => Parsed) {}

  of(files: ProjectFiles, path: string, text: string): Parsed {
    const ofFiles = this.kept.get(files) ?? new Map<string, Kept<Parsed>>();
    this.kept.set(files, ofFiles);
    const known = ofFiles.get(path);
    if (known?.text === text) {
      return known.parsed;
    }
    const parsed = this.parse(text);
    ofFiles.set(path, { text, parsed });
    return parsed;
  }
}
