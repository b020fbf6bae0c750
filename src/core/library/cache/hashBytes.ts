/** A 32-bit hash of bytes, to find damage: multiply and xorshift, four bytes at a time (constants of MurmurHash3). */
export function hashBytes(bytes: Uint8Array): number {
  const words = Math.floor(bytes.length / 4);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hash = bytes.length | 0;
  for (let word = 0; word < words; word++) {
    hash = mix(hash, view.getInt32(4 * word, true));
  }
  for (let place = 4 * words; place < bytes.length; place++) {
    hash = mix(hash, bytes[place] ?? 0);
  }
  return hash;
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
