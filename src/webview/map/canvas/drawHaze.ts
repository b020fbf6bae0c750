import { MAP_SIZE, placeOf } from '../../../core';
import type { Scene } from './scene';

/** The haze is painted once, this many pixels wide, and stretched under the map. */
const WIDTH = 480;

/** The part of the map that it covers: all of it and some of its surroundings. */
const COVERED = MAP_SIZE * 1.3;

/** How far a paper's colour reaches, in units of the map. */
const REACH = MAP_SIZE * 0.07;

/** How much one paper of a small library colours the ground. */
const STRENGTH = 0.055;

/** How fast it fades when the reader comes close: then the points themselves tell the areas. */
const FADING = 0.7;

interface Painted {
  readonly for: Pick<Scene, 'positions' | 'theme'>;
  readonly canvas: HTMLCanvasElement;
}

let painted: Painted | undefined;

/** The regions of the areas as a breath of their colours behind the points. High contrast themes have none. */
export function drawHaze(context: CanvasRenderingContext2D, scene: Scene): void {
  if (scene.theme.isHighContrast) {
    return;
  }
  if (painted?.for.positions !== scene.positions || painted.for.theme !== scene.theme) {
    painted = { for: { positions: scene.positions, theme: scene.theme }, canvas: paint(scene) };
  }
  const { x, y, k } = scene.viewport;
  const width = COVERED * k;
  context.globalAlpha = (scene.lit ? 0.4 : 1) * Math.max(1, scene.zoom) ** -FADING;
  context.drawImage(painted.canvas, x - width / 2, y - width / 2, width, width);
  context.globalAlpha = 1;
}

function paint({ content, positions, theme }: Scene): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = WIDTH;
  const context = canvas.getContext('2d');
  const scale = WIDTH / COVERED;
  const stamps = theme.areas.map(({ point }) => stamp(point, REACH * scale));
  if (context) {
    context.globalAlpha = STRENGTH * Math.sqrt(250 / Math.max(250, content.papers.length));
    content.papers.forEach(({ area }, paper) => {
      const { x, y } = placeOf(positions, paper);
      const image = stamps[area];
      if (image) {
        context.drawImage(image, (x - REACH) * scale + WIDTH / 2, (y - REACH) * scale + WIDTH / 2);
      }
    });
  }
  return canvas;
}

/** A round spot of a colour that fades towards its edge. */
function stamp(color: string, radius: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(radius * 2);
  const context = canvas.getContext('2d');
  if (context) {
    const gradient = context.createRadialGradient(radius, radius, 0, radius, radius, radius);
    gradient.addColorStop(0, color);
    gradient.addColorStop(1, `${color}00`);
    context.fillStyle = gradient;
    context.fillRect(0, 0, radius * 2, radius * 2);
  }
  return canvas;
}
