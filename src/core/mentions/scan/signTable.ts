/** For each ASCII code whether it is one of these characters: 1 or 0. */
export function signTable(characters: string): Readonly<Uint8Array> {
  return Uint8Array.from({ length: 128 }, (_, code) =>
    characters.includes(String.fromCharCode(code)) ? 1 : 0,
  );
}
