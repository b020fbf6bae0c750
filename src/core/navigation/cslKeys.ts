import { parseCslJson } from '../formats/csl/cslJson';
import { parseCslYaml } from '../formats/csl/cslYaml';
import type { KeyPlace } from './keyPlace';

const JSON_KEY = /("(?:citation-key|citekey|id)"\s{0,99}:\s{0,99}")([^"\\\r\n]{1,200})"/g;
const YAML_KEY =
  /^([ \t-]{0,80}["']?(?:citation-key|citekey|id)["']?[ \t]{0,9}:[ \t]{0,9}["']?)([^"'#\r\n]{1,200})/gm;

/** The keys of the items in a file of CSL data. */
export function cslKeys(text: string, languageId: 'json' | 'jsonc' | 'yaml'): KeyPlace[] {
  const isYaml = languageId === 'yaml';
  const { entries } = isYaml ? parseCslYaml(text) : parseCslJson(text);
  return entries.flatMap(({ paper, start, end }) => {
    const keys = [paper.citationKey, ...(paper.otherKeys ?? [])];
    const found = text.slice(start, end).matchAll(isYaml ? YAML_KEY : JSON_KEY);
    return [...found].flatMap(({ 1: before = '', 2: value = '', index }) => {
      const key = value.trimEnd();
      const at = start + index + before.length;
      return keys.includes(key) ? [{ key, start: at, end: at + key.length, kind: 'entry' as const }] : [];
    });
  });
}
