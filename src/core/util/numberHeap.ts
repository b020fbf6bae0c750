/** Numbers of which the least is at hand: a binary heap. To add or to take one costs the logarithm of how many there are. */
export class NumberHeap {
  private readonly numbers: number[] = [];

  /** Undefined when there is none. */
  get least(): number | undefined {
    return this.numbers[0];
  }

  add(number: number): void {
    const { numbers } = this;
    let place = numbers.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = numbers[above] ?? 0;
      if (other <= number) {
        break;
      }
      numbers[place] = other;
      place = above;
    }
    numbers[place] = number;
  }

  takeLeast(): void {
    const { numbers } = this;
    const last = numbers.pop();
    if (last === undefined || numbers.length === 0) {
      return;
    }
    let place = 0;
    for (let below = 1; below < numbers.length; below = 2 * place + 1) {
      const lesser = (numbers[below + 1] ?? Infinity) < (numbers[below] ?? Infinity) ? below + 1 : below;
      const other = numbers[lesser] ?? Infinity;
      if (last <= other) {
        break;
      }
      numbers[place] = other;
      place = lesser;
    }
    numbers[place] = last;
  }
}
