/** The same numbers in an array with room for `length` of them: half as much again, so that growing step by step is cheap. */
export function withRoom(values: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= values.length) {
    return values;
  }
  const grown = new Int32Array(Math.ceil(Math.max(length, values.length * 1.5)));
  grown.set(values);
  return grown;
}
