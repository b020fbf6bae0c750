import { placeOf, toScreen } from '../../../core';
import { pointSprite } from './pointSprite';
import type { Scene } from './scene';

/** How visible a paper is that does not answer what is asked. */
const DIMMED = 0.16;
const DIMMED_IN_HIGH_CONTRAST = 0.35;

/** How far a ring stands off its point, and how thick it is, in CSS pixels. */
const RING_GAP = 2.5;
const RING_WIDTH = 1.75;

interface Drawing {
  readonly radius: number;
  readonly ratio: number;
}

/** Draws the points of these papers: dimmed ones first, then lit ones, rings around those that the document mentions. */
export function drawPoints(
  context: CanvasRenderingContext2D,
  scene: Scene,
  visible: readonly number[],
  { radius, ratio }: Drawing,
): void {
  const { content, theme, lit } = scene;
  const sprites = theme.areas.map(({ point }) => pointSprite(point, theme.background, radius, ratio));
  const put = (paper: number) => {
    const { x, y } = toScreen(scene.viewport, placeOf(scene.positions, paper));
    const sprite = sprites[content.papers[paper]?.area ?? 0];
    if (sprite) {
      const side = sprite.width / ratio;
      context.drawImage(sprite, x - side / 2, y - side / 2, side, side);
    }
  };
  if (lit) {
    context.globalAlpha = theme.isHighContrast ? DIMMED_IN_HIGH_CONTRAST : DIMMED;
    visible.filter(paper => !lit[paper]).forEach(put);
    context.globalAlpha = 1;
  }
  (lit ? visible.filter(paper => lit[paper]) : visible).forEach(put);
  for (const paper of visible.filter(number => scene.mentioned.has(number))) {
    context.globalAlpha = lit?.[paper] === false ? DIMMED_IN_HIGH_CONTRAST : 1;
    ring(context, scene, paper, { radius: radius + RING_GAP, color: theme.foreground });
  }
  context.globalAlpha = 1;
  if (scene.active !== undefined) {
    put(scene.active);
    ring(context, scene, scene.active, { radius: radius + RING_GAP + RING_WIDTH, color: theme.focus });
  }
}

interface Ring {
  readonly radius: number;
  readonly color: string;
}

function ring(context: CanvasRenderingContext2D, scene: Scene, paper: number, { radius, color }: Ring): void {
  const { x, y } = toScreen(scene.viewport, placeOf(scene.positions, paper));
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.lineWidth = RING_WIDTH;
  context.strokeStyle = color;
  context.stroke();
}
