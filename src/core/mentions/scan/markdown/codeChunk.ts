import type { ScanBuilder } from '../scanBuilder';
import { addPandocKeys } from './pandocKey';

/** The body of a block that is LaTeX as it stands: `{=latex}`. */
const RAW_LATEX = /^\s*\{\s*=\s*(?:la)?tex\s*\}\s*$/i;

/** A caption among the options of a chunk: `fig.cap="…"`, `tab.cap='…'`. */
const CAPTION = /\b(?:fig|tab|tbl|lst)[.-](?:s|sub)?cap\s?=\s?(?:c\()?/g;
const QUOTED = /(["'])((?:(?!\1)[^\\]|\\.){0,4000})\1/y;

/** A line of options at the beginning of a chunk: `#| fig-cap: …`, `//| …`, `%%| …`. */
const OPTION = /^[ \t>]*(?:#|\/\/|%%|--|')\|/;
const NAMED = /^[ \t>]*\S{1,2}\|[ \t]*([\w.-]+):/;
const CAPTION_NAME = /^(?:fig|tbl|lst|tab)[.-](?:sub)?cap$/;

/** Whether a fenced block with this info string is LaTeX that Pandoc hands on. */
export function isRawLatex(info: string): boolean {
  return RAW_LATEX.test(info);
}

/**
 * Adds the keys in the captions of a chunk of code (knitr, Quarto).
 *
 * @param info where the info string begins
 * @param start where the chunk begins
 */
export function addChunkKeys(builder: ScanBuilder, info: number, start: number, end: number): void {
  addOptionKeys(builder, info, start);
  let isCaption = false;
  for (let line = start; line < end;) {
    const newline = builder.text.indexOf('\n', line);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    const option = builder.text.slice(line, next);
    if (!OPTION.test(option)) {
      return;
    }
    const name = NAMED.exec(option)?.[1];
    isCaption = name === undefined ? isCaption : CAPTION_NAME.test(name);
    if (isCaption) {
      addPandocKeys(builder, line, next);
    }
    line = next;
  }
}

function addOptionKeys(builder: ScanBuilder, start: number, end: number): void {
  const options = builder.text.slice(start, end);
  for (const { 0: found, index } of options.matchAll(CAPTION)) {
    QUOTED.lastIndex = index + found.length;
    const quoted = QUOTED.exec(options);
    if (quoted !== null) {
      addPandocKeys(builder, start + quoted.index, start + QUOTED.lastIndex);
    }
  }
}
