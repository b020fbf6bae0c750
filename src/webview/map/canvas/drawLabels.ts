import { placeLabels, placeOf, toScreen, type Box } from '../../../core';
import { labelWishes, type TextWish } from './labelWishes';
import { panelBoxes } from './margins';
import type { Scene } from './scene';

/** How wide the ground shows around letters, in CSS pixels. */
const HALO = 3.5;

/** Draws the names that have room, the most important first. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  scene: Scene,
  visible: readonly number[],
  radius: number,
): void {
  const measure = (text: string, font: string) => {
    context.font = font;
    return context.measureText(text).width;
  };
  const wishes = labelWishes(scene, visible, radius, measure);
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  for (const { wish, box } of placeLabels(wishes, [...panelBoxes(), ...pointBoxes(scene, visible, radius)])) {
    write(context, wish, box, scene.theme.background);
  }
}

function write(
  context: CanvasRenderingContext2D,
  { text, font, color }: TextWish,
  box: Box,
  ground: string,
): void {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  context.font = font;
  context.lineWidth = HALO;
  context.strokeStyle = ground;
  context.strokeText(text, x, y);
  context.fillStyle = color;
  context.fillText(text, x, y);
}

/** More points than these cannot be kept free. */
const MOST_FREE = 80;

/** Names keep off the point that is looked at, and off all that matter where these are few. */
function pointBoxes(scene: Scene, visible: readonly number[], radius: number): Box[] {
  const lit = scene.lit ? visible.filter(paper => scene.lit?.[paper]) : visible;
  const free = new Set([
    ...(lit.length <= MOST_FREE ? lit : []),
    ...(scene.active === undefined ? [] : [scene.active]),
  ]);
  return [...free].map(paper => {
    const { x, y } = toScreen(scene.viewport, placeOf(scene.positions, paper));
    return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  });
}
