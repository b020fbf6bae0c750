import { areaColors, type AreaColor } from '../../../core';

/** The colours and letters of the editor, as the canvas needs them. */
export interface Theme {
  readonly background: string;
  readonly foreground: string;
  readonly muted: string;
  readonly focus: string;
  readonly font: string;
  readonly isHighContrast: boolean;
  /** By the place of the area; the last is for papers of no area. */
  readonly areas: readonly AreaColor[];
}

const charts = ['blue', 'orange', 'green', 'purple', 'red', 'yellow'] as const;

/** The theme that the editor wears now, with colours for so many areas. */
export function readTheme(areas: number): Theme {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string, otherwise: string) =>
    style.getPropertyValue(`--vscode-${name}`).trim() || otherwise;
  const foreground = read('editor-foreground', '#888888');
  const background = read('editor-background', '#ffffff');
  const muted = read('descriptionForeground', foreground);
  const own = charts.map(name => read(`charts-${name}`, ''));
  return {
    background,
    foreground,
    muted,
    focus: read('focusBorder', foreground),
    font: read('font-family', 'sans-serif'),
    isHighContrast: document.body.className.includes('high-contrast'),
    areas: [...areaColors(own, background, Math.max(0, areas - 1)), { point: muted, text: muted }],
  };
}

/** Calls back whenever the editor changes its theme. */
export function onThemeChange(changed: () => void): void {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
}

/** Whether the reader wants things to stand still. */
export function wantsStillness(): boolean {
  return (
    document.body.classList.contains('vscode-reduce-motion') ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
