import {
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  type Oklch,
  useMode,
  wcagContrast,
} from 'culori/fn';

const toRgb = useMode(modeRgb);
const toOklch = useMode(modeOklch);

// What the contrast and the conversions pass through.
useMode(modeLrgb);
useMode(modeOklab);

/** What a graphical object needs beside its background (WCAG 2.2, 1.4.11), and text (1.4.3). */
const POINT_CONTRAST = 3;
const TEXT_CONTRAST = 4.5;

/** Where a theme's own colours are missing or grey: six hues, in degrees. */
const PLAIN_HUES = [25, 65, 95, 145, 255, 305];

/** How far neighbouring hues are set apart in lightness. */
const LIGHTNESS_STEP = 0.08;

/** The colour of an area on one background. */
export interface AreaColor {
  /** At least 3 to 1 against the background. */
  readonly point: string;
  /** The same hue, at least 4.5 to 1. */
  readonly text: string;
}

/**
 * A colour for each of `count` areas: first the theme's own, then hues in the widest gaps between them, all of a
 * lightness that stands out from the background, neighbouring hues a step lighter and darker.
 * @param theme colours in any CSS notation; those that cannot be read are passed over
 */
export function areaColors(theme: readonly string[], background: string, count: number): AreaColor[] {
  const own = theme.flatMap(color => toOklch(color) ?? []).filter(({ c }) => c > 0.04);
  const plain = PLAIN_HUES.map((h): Oklch => ({ mode: 'oklch', l: 0.68, c: 0.15, h }));
  const hues = widen(own.length > 2 ? own : plain, count);
  const sorted = hues.toSorted((a, b) => (a.h ?? 0) - (b.h ?? 0));
  return hues.map(color => {
    const step = sorted.indexOf(color) % 2 === 0 ? LIGHTNESS_STEP : -LIGHTNESS_STEP;
    const apart = { ...color, l: color.l + step };
    return {
      point: standOut(apart, background, POINT_CONTRAST),
      text: standOut(apart, background, TEXT_CONTRAST),
    };
  });
}

/** The colours, cut or filled up to `count` with hues from the middle of the widest gaps. */
function widen(colors: readonly Oklch[], count: number): Oklch[] {
  const all = colors.slice(0, count);
  const lightness = all.reduce((sum, { l }) => sum + l, 0) / Math.max(1, all.length);
  const chroma = all.reduce((sum, { c }) => sum + c, 0) / Math.max(1, all.length);
  while (all.length < count) {
    const sorted = all.map(({ h = 0 }) => h).sort((a, b) => a - b);
    const gaps = sorted.map((from, place) => ({
      from,
      width: (sorted[place + 1] ?? (sorted[0] ?? 0) + 360) - from,
    }));
    const widest = gaps.reduce((one, other) => (other.width > one.width ? other : one));
    all.push({ mode: 'oklch', l: lightness, c: chroma, h: (widest.from + widest.width / 2) % 360 });
  }
  return all;
}

/** The colour made lighter or darker, whichever leads away from the background, until the contrast is reached. */
function standOut(color: Oklch, background: string, contrast: number): string {
  const [lightest, darkest] = ['#ffffff', '#000000'] as const;
  const goesLighter = wcagContrast(lightest, background) > wcagContrast(darkest, background);
  const step = goesLighter ? 0.02 : -0.02;
  for (let l = color.l; l >= 0 && l <= 1; l += step) {
    const hex = formatHex(toRgb({ ...color, l }));
    if (wcagContrast(hex, background) >= contrast) {
      return hex;
    }
  }
  return goesLighter ? lightest : darkest;
}
