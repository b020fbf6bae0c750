import { writeFile } from 'node:fs/promises';

const prefer = (family: string, font: string) =>
  `<alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;

/** Writes a fontconfig file which knows only these folders, so that no window depends on the machine's own fonts. */
export async function writeFontSetup(file: string, folders: readonly string[]): Promise<void> {
  const lines = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    ...folders.map(folder => `<dir>${folder}</dir>`),
    prefer('sans-serif', 'Open Sans'),
    prefer('system-ui', 'Open Sans'),
    prefer('monospace', 'DejaVu Sans Mono'),
    '</fontconfig>',
  ];
  await writeFile(file, lines.join('\n'));
}
