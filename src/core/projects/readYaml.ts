import { load } from 'js-yaml';

/** What a YAML text says; undefined when it is no YAML. */
export function readYaml(text: string): unknown {
  try {
    return load(text);
  } catch {
    return undefined;
  }
}
