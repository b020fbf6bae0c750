import {
  boundsOf,
  mapLabels,
  PaperFinder,
  placeOf,
  roomOf,
  toMap,
  toScreen,
  visibleBox,
  type MapState,
  type Place,
} from '../../../core';
import { Camera } from './camera';
import { drawScene } from './drawScene';
import { part } from '../element';
import { margins } from './margins';
import { pointRadius, type Scene } from './scene';

/** How far beside a point the pointer still means it, in CSS pixels. */
const REACH = 6;

export interface MapCanvasListener {
  /** The pointer went to a paper, or to none. */
  onPoint(paper: number | undefined): void;
  onOpen(paper: number): void;
  /** Another part of the map is in the window. */
  onMove(): void;
}

/** What a scene is besides what the window and the camera say. */
export type MapDrawing = Omit<Scene, 'finder' | 'labels' | 'viewport' | 'size' | 'zoom'>;

/** The drawn map: keeps the picture up to date and tells what the pointer does. */
export class MapCanvas {
  private readonly canvas = part('canvas', HTMLCanvasElement);
  private readonly context = this.canvas.getContext('2d');
  private readonly camera: Camera;
  private scene: Scene | undefined;
  private frame: number | undefined;

  constructor(private readonly listener: MapCanvasListener) {
    this.camera = new Camera(this.canvas, () => {
      this.update({});
      listener.onMove();
    });
    this.canvas.addEventListener('pointermove', ({ offsetX: x, offsetY: y, buttons }) =>
      this.point(buttons === 0 ? this.paperAt({ x, y }) : undefined),
    );
    this.canvas.addEventListener('pointerleave', () => this.point(undefined));
    this.canvas.addEventListener('click', ({ offsetX: x, offsetY: y }) => {
      const paper = this.paperAt({ x, y });
      if (paper !== undefined) {
        listener.onOpen(paper);
      }
    });
    new ResizeObserver(() => this.fit(this.camera.view)).observe(this.canvas);
  }

  get view(): MapState['view'] {
    return this.scene && this.camera.view;
  }

  /** Draws papers where they lie; shows the part of the map that `view` says, or all of it. */
  setMap(drawing: MapDrawing, view: MapState['view']): void {
    const { content, positions } = drawing;
    this.scene = {
      ...drawing,
      finder: new PaperFinder(positions),
      labels: mapLabels(content, positions),
      viewport: this.camera.viewport,
      size: { width: 1, height: 1 },
      zoom: 1,
    };
    this.fit(view);
  }

  /** Draws anew what has changed, in the next frame. */
  update(change: Partial<Pick<Scene, 'theme' | 'lit' | 'hits' | 'mentioned' | 'active'>>): void {
    if (this.scene) {
      this.scene = { ...this.scene, ...change, viewport: this.camera.viewport, zoom: this.camera.zoom };
      this.frame ??= requestAnimationFrame(() => this.draw());
    }
  }

  showAll(): void {
    this.camera.showAll();
  }

  zoomBy(factor: number): void {
    this.camera.zoomBy(factor);
  }

  /** Brings a paper into the window. */
  reveal(paper: number): void {
    if (this.scene) {
      this.camera.reveal(placeOf(this.scene.positions, paper), margins(this.scene.size));
    }
  }

  /** Where a paper is in the window. */
  placeOf(paper: number): Place {
    return this.scene ? toScreen(this.camera.viewport, placeOf(this.scene.positions, paper)) : { x: 0, y: 0 };
  }

  /** The papers in the window, in their order. */
  visiblePapers(): number[] {
    return this.scene?.finder.within(visibleBox(this.camera.viewport, this.scene.size)) ?? [];
  }

  private point(paper: number | undefined): void {
    this.canvas.style.cursor = paper === undefined ? '' : 'pointer';
    this.listener.onPoint(paper);
  }

  private paperAt(point: Place): number | undefined {
    if (!this.scene) {
      return undefined;
    }
    const reach = (pointRadius(this.scene) + REACH) / this.camera.viewport.k;
    return this.scene.finder.near(toMap(this.camera.viewport, point), reach);
  }

  private fit(view: MapState['view']): void {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    if (!this.scene || width === 0 || height === 0) {
      return;
    }
    const ratio = devicePixelRatio;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    const size = { width, height };
    this.scene = { ...this.scene, size };
    const room = roomOf(this.scene.content.papers.length);
    const { left, top, right, bottom } = boundsOf(this.scene.positions) ?? {
      left: 0,
      top: 0,
      right: 0,
      bottom: 0,
    };
    const box = { left: left - room, top: top - room, right: right + room, bottom: bottom + room };
    this.camera.frame(box, size, margins(size), view);
    this.draw();
  }

  private draw(): void {
    cancelAnimationFrame(this.frame ?? 0);
    this.frame = undefined;
    if (this.context && this.scene) {
      drawScene(this.context, this.scene, devicePixelRatio);
    }
  }
}
