/** Turns `name glyph name glyph …` into a map; one line of a table then holds many rows. */
function readPairs(list: string): ReadonlyMap<string, string> {
  const words = list.trim().split(/\s+/);
  return new Map(
    words.flatMap((name, at): [string, string][] => (at % 2 ? [] : [[name, words[at + 1] ?? '']])),
  );
}

/** Greek letters by their TeX names. */
export const greekLetters = readPairs(`
  alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
  lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ
  chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω`);

/** Symbols whose TeX names are no English words: they can be told even when the backslash is gone. */
export const tellingSymbols = readPairs(`
  infty ∞ leq ≤ geq ≥ leqslant ≤ geqslant ≥ neq ≠ simeq ≃ lesssim ≲ gtrsim ≳ propto ∝ cdot · cdots ⋯
  ldots … rightarrow → leftarrow ← leftrightarrow ↔ longrightarrow → Rightarrow ⇒ Leftarrow ⇐
  Leftrightarrow ⇔ Longrightarrow ⇒ mapsto ↦ nabla ∇ notin ∉ subseteq ⊆ supseteq ⊇ setminus ∖
  emptyset ∅ otimes ⊗ oplus ⊕ odot ⊙ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lVert ‖ rVert ‖
  varepsilon ε vartheta ϑ varphi φ hbar ℏ`);

/** Symbols whose names are English words, or nearly: only a backslash tells them. */
const hiddenSymbols = readPairs(`
  times × pm ± mp ∓ div ÷ ast * star ⋆ bullet • circ ° degree ° sim ∼ approx ≈ equiv ≡ cong ≅ le ≤ ge ≥ ne ≠
  ll ≪ gg ≫ lt < gt > in ∈ ni ∋ subset ⊂ supset ⊃ cup ∪ cap ∩ bigcup ⋃ bigcap ⋂ wedge ∧ land ∧ vee ∨ lor ∨
  neg ¬ lnot ¬ forall ∀ exists ∃ nexists ∄ to → gets ← implies ⇒ iff ⇔ uparrow ↑ downarrow ↓ Uparrow ⇑
  Downarrow ⇓ nearrow ↗ searrow ↘ hookrightarrow ↪ leadsto ⇝ rightsquigarrow ⇝ partial ∂ int ∫ sum ∑ prod ∏
  sqrt √ top ⊤ bot ⊥ perp ⊥ parallel ∥ mid | vert | Vert ‖ angle ∠ triangle △ square □ Box □ diamond ⋄
  blacksquare ■ checkmark ✓ cmark ✓ xmark ✗ dagger † dag † ddagger ‡ ddag ‡ prime ′ ell ℓ Re ℜ Im ℑ aleph ℵ
  dots … dotsc … dotsb ⋯ vdots ⋮ ddots ⋱ textellipsis … colon : textasciitilde ~ textasciicircum ^
  textbackslash ∖ textunderscore _ textbar | textless < textgreater > textdegree ° textmu μ texttimes ×
  textpm ± textendash – textemdash — textquoteright ’ textquoteleft ‘ textquotedblleft “ textquotedblright ”
  copyright © textregistered ® texttrademark ™ pounds £ euro € item • trianglerighteq ⊵ triangleq ≜ coloneqq ≔
  succ ≻ prec ≺ succeq ⪰ preceq ⪯ models ⊨ vdash ⊢ bigoplus ⨁ bigotimes ⨂ lbrace { rbrace } backslash ∖`);

/** Every symbol that `\name` can mean. */
export const macroSymbols: ReadonlyMap<string, string> = new Map([
  ...greekLetters,
  ...tellingSymbols,
  ...hiddenSymbols,
]);

/** Abbreviations that paper templates define, without the full stop that may follow. */
export const macroAbbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    eg: 'e.g.',
    Eg: 'E.g.',
    ie: 'i.e.',
    Ie: 'I.e.',
    etc: 'etc.',
    cf: 'cf.',
    vs: 'vs.',
    viz: 'viz.',
    etal: 'et al.',
    aka: 'a.k.a.',
    wrt: 'w.r.t.',
    iid: 'i.i.d.',
    dof: 'd.o.f.',
  }),
);

/** Combining marks by the character or letter of the TeX accent command: `\'e`, `\c{c}`. */
export const accentMarks = readPairs(`
  ' \u0301 \` \u0300 ^ \u0302 " \u0308 ~ \u0303 = \u0304 . \u0307
  c \u0327 v \u030C u \u0306 H \u030B k \u0328 r \u030A d \u0323 b \u0331`);

/** Combining marks by the name of the TeX accent in formulas: `\hat{y}`. */
export const formulaMarks = readPairs(`
  tilde \u0303 widetilde \u0303 hat \u0302 widehat \u0302 bar \u0304 overline \u0304 vec \u20D7 dot \u0307
  ddot \u0308 check \u030C breve \u0306 acute \u0301 grave \u0300`);

/** Letters of their own that TeX writes as a command: `\L ojasiewicz`. */
export const letterMacros = readPairs(`
  L Ł l ł O Ø o ø AA Å aa å AE Æ ae æ OE Œ oe œ ss ß DH Ð dh ð TH Þ th þ DJ Đ dj đ i ı j ȷ`);

/** Blackboard capitals that readers know; the others stay plain letters. */
export const boardLetters = readPairs('R ℝ N ℕ Z ℤ Q ℚ C ℂ E 𝔼 P ℙ');

/** Characters that have a raised form everywhere; letters other than n and i do not read well raised. */
export const raisedForms = readPairs('0 ⁰ 1 ¹ 2 ² 3 ³ 4 ⁴ 5 ⁵ 6 ⁶ 7 ⁷ 8 ⁸ 9 ⁹ + ⁺ - ⁻ − ⁻ n ⁿ i ⁱ ⊤ ᵀ');

/** Characters that have a lowered form, kept to the letters that serve as indices. */
export const loweredForms = readPairs(
  '0 ₀ 1 ₁ 2 ₂ 3 ₃ 4 ₄ 5 ₅ 6 ₆ 7 ₇ 8 ₈ 9 ₉ + ₊ - ₋ − ₋ i ᵢ j ⱼ k ₖ m ₘ n ₙ p ₚ s ₛ t ₜ',
);

/** HTML entities that pages leave in their text. */
export const namedEntities: ReadonlyMap<string, string> = new Map([
  ...readPairs(`
    amp & lt < gt > quot " apos ' ndash – mdash — hellip … lsquo ‘ rsquo ’ ldquo “ rdquo ” times × plusmn ± le ≤
    ge ≥ ne ≠ rarr → larr ← minus − deg ° middot · infin ∞ asymp ≈ alpha α beta β gamma γ delta δ epsilon ε
    lambda λ mu μ pi π sigma σ tau τ theta θ omega ω eacute é egrave è aacute á agrave à ouml ö uuml ü auml ä
    oslash ø ccedil ç ntilde ñ szlig ß`),
  ['nbsp', ' '],
]);

/** What an accent without a letter prints. */
export const spacingAccents: ReadonlyMap<string, string> = new Map([
  ['\u0303', '~'],
  ['\u0302', '^'],
  ['\u0301', '´'],
  ['\u0300', '`'],
  ['\u0308', '¨'],
]);

/** Characters that TeX's fonts join to one. */
export const ligatures: ReadonlyMap<string, string> = new Map([
  ['--', '–'],
  ['---', '—'],
  ['``', '“'],
  ["''", '”'],
  ['~', ' '],
]);
