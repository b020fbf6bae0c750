import type { SpanKind } from '../scan';

/** Commands that stand for letters; the accent is left out, as everywhere. */
export const LETTER_COMMANDS: Readonly<Record<string, string>> = {
  ss: 'ss',
  o: 'o',
  O: 'o',
  l: 'l',
  L: 'l',
  ae: 'ae',
  AE: 'ae',
  oe: 'oe',
  OE: 'oe',
  aa: 'a',
  AA: 'a',
  i: 'i',
  j: 'j',
  dj: 'd',
  DJ: 'd',
  dh: 'd',
  DH: 'd',
  th: 'th',
  TH: 'th',
  ng: 'ng',
  NG: 'ng',
};

/** Commands that put an accent on the letter that follows. */
export const ACCENT_COMMANDS: ReadonlySet<string> = new Set('cvuHkrdbtG');

/** Symbols that are read as their names. */
export const SYMBOL_COMMANDS: ReadonlySet<string> = new Set(
  (
    'infty alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon ' +
    'phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega'
  ).split(' '),
);

/** Commands whose argument belongs to the sentence, and how it is marked; no word ends at them. */
export const INLINE_COMMANDS: Readonly<Record<string, SpanKind | 'plain'>> = {
  emph: 'emphasis',
  textit: 'emphasis',
  textsl: 'emphasis',
  textbf: 'emphasis',
  underline: 'emphasis',
  uline: 'emphasis',
  mkbibemph: 'emphasis',
  enquote: 'quote',
  mkbibquote: 'quote',
  textquote: 'quote',
  showarticletitle: 'field',
  textsc: 'plain',
  textrm: 'plain',
  textsf: 'plain',
  texttt: 'code',
  textup: 'plain',
  textmd: 'plain',
  text: 'plain',
  textnormal: 'plain',
  mathrm: 'plain',
  mathbf: 'plain',
  mathit: 'plain',
  mathsf: 'plain',
  mathcal: 'plain',
  textsuperscript: 'plain',
  textsubscript: 'plain',
  mbox: 'plain',
  uppercase: 'plain',
  MakeUppercase: 'plain',
  NoCaseChange: 'plain',
  ensuremath: 'plain',
  hbox: 'plain',
  textcolor: 'plain',
  bm: 'plain',
  boldsymbol: 'plain',
};

/** Switches that emphasise the rest of their group. */
export const EMPHASIS_SWITCHES: ReadonlySet<string> = new Set(
  'em it sl bf itshape slshape bfseries emshape'.split(' '),
);

/** Commands whose argument is a heading. */
export const HEADING_COMMANDS: ReadonlySet<string> = new Set(
  'part chapter section subsection subsubsection paragraph subparagraph title subtitle frametitle framesubtitle'.split(
    ' ',
  ),
);

/** Commands whose argument is text of its own, read after the text that it interrupts. */
export const ASIDE_COMMANDS: ReadonlySet<string> = new Set(
  'footnote thanks marginpar footnotetext sidenote'.split(' '),
);

/** Commands after which a new block of text begins. */
export const BLOCK_COMMANDS: ReadonlySet<string> = new Set(
  'par hline midrule toprule bottomrule cline cmidrule newpage clearpage tabularnewline maketitle caption'.split(
    ' ',
  ),
);

/** Commands whose arguments are no text, and how many of those in braces are none; optional ones stand before these. */
export const SKIPPED_COMMANDS: ReadonlyMap<string, number> = new Map([
  ...counted(0, 'bibliographyunit hyperref'),
  ...counted(
    1,
    'label ref eqref autoref nameref pageref cref Cref vref includegraphics input include usepackage RequirePackage ' +
      'documentclass index glossary bibliographystyle hspace vspace color pagestyle thispagestyle hypersetup ' +
      'graphicspath citestyle',
  ),
  ...counted(2, 'setlength addtolength setcounter addtocounter'),
  ...counted(3, 'definecolor'),
]);

function counted(count: number, names: string): [string, number][] {
  return names.split(' ').map(name => [name, count]);
}

/** Commands that define, change or show the command behind them, which therefore does nothing there. */
export const DEFINING_COMMANDS: ReadonlySet<string> = new Set(
  (
    'newcommand renewcommand providecommand newcommandx renewcommandx providecommandx newrobustcmd renewrobustcmd ' +
    'providerobustcmd DeclareRobustCommand NewDocumentCommand RenewDocumentCommand ProvideDocumentCommand ' +
    'DeclareDocumentCommand NewExpandableDocumentCommand RenewExpandableDocumentCommand ' +
    'ProvideExpandableDocumentCommand DeclareExpandableDocumentCommand DeclareCiteCommand DeclareMultiCiteCommand ' +
    'DeclareAutoCiteCommand SetCiteCommand DeclareTextFontCommand DeclareMathOperator def gdef edef xdef let ' +
    'LetLtxMacro GlobalLetLtxMacro NewCommandCopy RenewCommandCopy DeclareCommandCopy patchcmd pretocmd apptocmd ' +
    'xpatchcmd xpretocmd xapptocmd robustify undef show meaning string protected@edef'
  ).split(' '),
);

/** Those of them that take the meaning of a second command. */
export const COPYING_COMMANDS: ReadonlySet<string> = new Set(
  'let LetLtxMacro GlobalLetLtxMacro NewCommandCopy RenewCommandCopy DeclareCommandCopy'.split(' '),
);

/** Commands that name the document's bibliography files. */
export const BIBLIOGRAPHY_COMMANDS: ReadonlySet<string> = new Set(
  'bibliography nobibliography addbibresource addglobalbib addsectionbib putbib'.split(' '),
);

/** Commands whose argument is a web address. */
export const URL_COMMANDS: ReadonlySet<string> = new Set('url nolinkurl path doi burl'.split(' '));

/** Environments whose content is not LaTeX. */
export const VERBATIM_ENVIRONMENT =
  /^(?:verbatim|Verbatim|BVerbatim|LVerbatim|SaveVerbatim|lstlisting|minted|comment|alltt|filecontents|filecontentsdef|tcblisting|spverbatim|VerbatimOut|asy|sagesilent|Sinput|Soutput|Schunk|luacode|pycode|code)\*?$/;
