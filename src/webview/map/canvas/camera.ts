import { select } from 'd3-selection';
import 'd3-transition';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import {
  fitViewport,
  toMap,
  toScreen,
  type Box,
  type MapState,
  type Margins,
  type Place,
  type Size,
  type Viewport,
} from '../../../core';
import { wantsStillness } from './theme';

type View = NonNullable<MapState['view']>;

/** How much larger and smaller than the whole map the reader may see it. */
const LARGEST = 40;
const SMALLEST = 0.5;

/** How long it takes to get somewhere, in ms. */
const JOURNEY = 300;

/** Which part of the map is in the window. The reader moves it by mouse, wheel and touch. */
export class Camera {
  viewport: Viewport = { x: 0, y: 0, k: 1 };
  private home: Viewport = { x: 0, y: 0, k: 1 };
  private size: Size = { width: 1, height: 1 };
  private readonly canvas;
  private readonly behaviour = zoom<HTMLCanvasElement, unknown>().clickDistance(4);

  /** @param moved is called after every step of a movement */
  constructor(canvas: HTMLCanvasElement, moved: () => void) {
    this.canvas = select(canvas);
    this.behaviour.on('zoom', ({ transform: { x, y, k } }: { readonly transform: ZoomTransform }) => {
      this.viewport = { x, y, k };
      moved();
    });
    this.canvas.call(this.behaviour);
  }

  /** How many times larger than the whole map fits. */
  get zoom(): number {
    return this.viewport.k / this.home.k;
  }

  /** What is shown, whatever the size of the window. */
  get view(): View {
    const { width, height } = this.size;
    return { ...toMap(this.viewport, { x: width / 2, y: height / 2 }), zoom: this.zoom };
  }

  /** Sets what the whole map is and where there is room for it, and shows the same part as before, or all of it. */
  frame(box: Box, size: Size, margins: Margins, view?: View): void {
    this.size = size;
    this.home = fitViewport(box, size, margins);
    this.behaviour.scaleExtent([this.home.k * SMALLEST, this.home.k * LARGEST]).extent([
      [0, 0],
      [size.width, size.height],
    ]);
    this.jump(view ? this.viewportOf(view) : this.home);
  }

  showAll(): void {
    this.travel(this.home);
  }

  /** Makes the map so many times larger, around the middle of the window. */
  zoomBy(factor: number): void {
    const { x, y, zoom: present } = this.view;
    this.travel(this.viewportOf({ x, y, zoom: Math.min(LARGEST, Math.max(SMALLEST, present * factor)) }));
  }

  /** Brings a place into the window, if it is not well within already. */
  reveal(place: Place, margins: Margins): void {
    const { x, y } = toScreen(this.viewport, place);
    const isInside =
      x >= margins.left &&
      x <= this.size.width - margins.right &&
      y >= margins.top &&
      y <= this.size.height - margins.bottom;
    if (!isInside) {
      this.travel(this.viewportOf({ ...place, zoom: this.zoom }));
    }
  }

  private viewportOf({ x, y, zoom: times }: View): Viewport {
    const k = this.home.k * times;
    return { x: this.size.width / 2 - x * k, y: this.size.height / 2 - y * k, k };
  }

  private jump({ x, y, k }: Viewport): void {
    this.behaviour.transform(this.canvas, zoomIdentity.translate(x, y).scale(k));
  }

  private travel({ x, y, k }: Viewport): void {
    if (wantsStillness()) {
      this.jump({ x, y, k });
      return;
    }
    const journey = this.canvas.transition().duration(JOURNEY);
    this.behaviour.transform(journey, zoomIdentity.translate(x, y).scale(k));
  }
}
