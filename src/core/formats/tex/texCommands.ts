import { accentMarks, formulaMarks, letterMacros, macroSymbols } from './texSymbols';

/** Turns `name glyph name glyph …` into pairs. */
function readPairs(list: string): [string, string][] {
  const words = list.trim().split(/\s+/);
  return words.flatMap((name, at): [string, string][] => (at % 2 ? [] : [[name, words[at + 1] ?? '']]));
}

/** Combining marks by the command that sets them: TeX's accents, LaTeX's, and those of formulas. */
export const commandMarks: ReadonlyMap<string, string> = new Map([
  ...formulaMarks,
  ...accentMarks,
  ...readPairs(
    'ocirc \u030a polhk \u0328 udot \u0323 cfudot \u0323 t \u0361 newtie \u0361 G \u030f U \u030e h \u0309 textcommabelow \u0326 not \u0338 C \u030f f \u0311',
  ),
]);

/** Commands that print characters of their own, where texSymbols has none or one for formulas. */
export const commandText: ReadonlyMap<string, string> = new Map([
  ...macroSymbols,
  ...letterMacros,
  ...readPairs(`
    Dbar Đ dbar đ lasp ʽ rasp ʼ SS ẞ NG Ŋ ng ŋ IJ Ĳ ij ĳ textsubring \u0325 S § P ¶ texteuro € textsterling £ textyen ¥ textcent ¢ textsection §
    textparagraph ¶ textdollar $ textpercent % textcopyright © textordfeminine ª textordmasculine º
    textbackslash \\ textasciitilde ~ textasciicircum ^ textasciigrave \` textquotesingle ' textquotedbl "
    textbraceleft { textbraceright } textbullet • textperiodcentered · textmultiply × textdiv ÷ textdivide ÷
    textminus − textonehalf ½ textonequarter ¼ textthreequarters ¾ textonesuperior ¹ texttwosuperior ²
    textthreesuperior ³ textexclamdown ¡ textquestiondown ¿ guillemotleft « guillemotright » guillemetleft «
    guillemetright » flqq « frqq » flq ‹ frq › guilsinglleft ‹ guilsinglright › quotedblbase „ glqq „ grqq “
    quotesinglbase ‚ glq ‚ grq ‘ textdagger † textdaggerdbl ‡ textasteriskcentered * textnumero № textregistered ®
    textalpha α textbeta β textgamma γ textdelta δ textmu μ textomega ω slash / lq ‘ rq ’ colon : dag † ddag ‡
    TeX TeX LaTeX LaTeX LaTeXe LaTeX2ε BibTeX BibTeX XeTeX XeTeX eTeX ε-TeX Hwithstroke Ħ hwithstroke ħ textcelsius ℃
    log log exp exp min min max max sin sin cos cos tan tan arg arg argmin argmin argmax argmax lim lim sup sup inf inf
    cprime ʹ cdprime ʺ hyphen - textohm Ω textperthousand ‰ textrightarrow → textleftarrow ← textinterrobang ‽ og « fg »
    Pr Pr det det dim dim ker ker ln ln mod mod deg deg gcd gcd`),
  ['textvisiblespace', ' '],
  ['space', ' '],
  ['quad', ' '],
  ['qquad', ' '],
  ['newline', ' '],
  ['par', ' '],
  ['linebreak', ' '],
  ['textspace', ' '],
  ['nobreakspace', ' '],
  ['thinspace', ' '],
]);

/** The functions of mathematics, which TeX parts from what stands before them. */
export const operators: ReadonlySet<string> = new Set(
  'log exp min max sin cos tan arg argmin argmax lim sup inf Pr det dim ker ln mod deg gcd'.split(' '),
);

/** How many arguments a command keeps to itself: the text that it prints is what follows. */
export const skippedArguments: ReadonlyMap<string, number> = new Map(
  Object.entries({
    noopsort: 1,
    NoopSort: 1,
    SortNoop: 1,
    sortnoop: 1,
    href: 1,
    bibinfo: 1,
    hspace: 1,
    vspace: 1,
    label: 1,
    color: 1,
    textcolor: 1,
    selectlanguage: 1,
    foreignlanguage: 1,
    fontsize: 2,
    hyphenation: 1,
    begin: 1,
    end: 1,
    cite: 1,
    footnote: 1,
    thanks: 1,
    raisebox: 1,
    texorpdfstring: 1,
    phantom: 1,
    hphantom: 1,
    vphantom: 1,
  }),
);

/** Commands that set their argument in quotes (csquotes, BibLaTeX), and how many arguments stand before it. */
export const quotingCommands: ReadonlyMap<string, number> = new Map(
  Object.entries({
    enquote: 0,
    mkbibquote: 0,
    textquote: 0,
    blockquote: 0,
    foreignquote: 1,
    hyphenquote: 1,
    textins: 0,
  }),
);

/** Commands whose argument is the text and which themselves leave no trace. Others keep their name. */
export const silentCommands: ReadonlySet<string> = new Set(
  `emph textbf textit textsc textrm textsf texttt textsl textup textmd textnormal text mathrm mathbf mathit mathcal
  mathsf mathtt mathfrak mathscr mathop operatorname bm boldsymbol mbox hbox fbox underline uppercase lowercase
  MakeUppercase MakeLowercase MakeTextUppercase ensuremath url path bf it sc rm sf tt sl em bfseries itshape scshape
  rmfamily sffamily ttfamily upshape mdseries normalfont bibnamefont bibfnamefont bibfield natexlab printfirst
  singleletter relax protect mkbibemph mkbibbold mkbibparens left right big Big bigg Bigg bigl bigr
  Bigl Bigr displaystyle textstyle limits nolimits nobreak leavevmode ignorespaces xspace
  expandafter hskip string nocase noindent centering small large tiny cprotect nolinkurl doi unskip
  allowbreak hfill sout hl ul textsw textln
  cal Bbb frak scr mit oldstyle bbold nobreakdash acro autocap bibstring textgreek textlatin textcyrillic`.split(
    /\s+/,
  ),
);
