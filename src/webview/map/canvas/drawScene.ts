import { visibleBox } from '../../../core';
import { drawHaze } from './drawHaze';
import { drawLabels } from './drawLabels';
import { drawPoints } from './drawPoints';
import { pointRadius, type Scene } from './scene';

/** Draws the whole map; `ratio` is device pixels for one CSS pixel. */
export function drawScene(context: CanvasRenderingContext2D, scene: Scene, ratio: number): void {
  const { theme, size, viewport, finder } = scene;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = theme.background;
  context.fillRect(0, 0, size.width, size.height);
  drawHaze(context, scene);
  const radius = pointRadius(scene);
  const box = visibleBox(viewport, size);
  const margin = (radius * 2) / viewport.k;
  const visible = finder.within({
    left: box.left - margin,
    top: box.top - margin,
    right: box.right + margin,
    bottom: box.bottom + margin,
  });
  drawPoints(context, scene, visible, { radius, ratio });
  drawLabels(context, scene, visible, radius);
}
