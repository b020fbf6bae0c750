/** A point's rim, in CSS pixels: it keeps touching points apart. */
const RIM = 1;

/** Sprites are kept until this many are; they differ by colour and size. */
const MOST_KEPT = 200;

const kept = new Map<string, HTMLCanvasElement>();

/** A point as a picture, which is drawn many thousand times: a disc with a rim in the colour of the ground. */
export function pointSprite(color: string, ground: string, radius: number, ratio: number): HTMLCanvasElement {
  const size = Math.round(radius * 8) / 8;
  const key = [color, ground, size, ratio].join(' ');
  const known = kept.get(key);
  if (known) {
    return known;
  }
  if (kept.size >= MOST_KEPT) {
    kept.clear();
  }
  const sprite = paint(color, ground, size, ratio);
  kept.set(key, sprite);
  return sprite;
}

function paint(color: string, ground: string, radius: number, ratio: number): HTMLCanvasElement {
  const sprite = document.createElement('canvas');
  const middle = Math.ceil((radius + RIM) * ratio);
  sprite.width = sprite.height = middle * 2;
  const context = sprite.getContext('2d');
  if (context) {
    for (const [fill, reach] of [
      [ground, radius + RIM],
      [color, radius],
    ] as const) {
      context.beginPath();
      context.arc(middle, middle, reach * ratio, 0, 2 * Math.PI);
      context.fillStyle = fill;
      context.fill();
    }
  }
  return sprite;
}
