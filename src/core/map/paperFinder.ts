import { quadtree, type Quadtree } from 'd3-quadtree';
import { placeOf, type Box, type Place, type Positions } from './layout/positions';

/** Answers which papers are where on a map. */
export class PaperFinder {
  private readonly tree: Quadtree<number>;

  constructor(private readonly positions: Positions) {
    this.tree = quadtree<number>(
      Array.from({ length: positions.length / 2 }, (_, paper) => paper),
      paper => positions[paper * 2] ?? 0,
      paper => positions[paper * 2 + 1] ?? 0,
    );
  }

  /** The paper nearest to a place, none when all are farther than `reach`. */
  near({ x, y }: Place, reach: number): number | undefined {
    return this.tree.find(x, y, reach);
  }

  /** The papers in a box, in their order. */
  within({ left, top, right, bottom }: Box): number[] {
    const found: number[] = [];
    this.tree.visit((node, x0, y0, x1, y1) => {
      if (node.length === undefined) {
        for (let leaf: typeof node | undefined = node; leaf; leaf = leaf.next) {
          const { x, y } = placeOf(this.positions, leaf.data);
          if (left <= x && x <= right && top <= y && y <= bottom) {
            found.push(leaf.data);
          }
        }
      }
      return x0 > right || x1 < left || y0 > bottom || y1 < top;
    });
    return found.sort((a, b) => a - b);
  }
}
