/** A value as JSON, with its typed arrays beside it. */
export interface Packed {
  /** JSON in which a typed array is an object of its type's name and its place in `arrays`. */
  readonly json: string;
  /** The bytes of each array, little-endian. */
  readonly arrays: readonly Uint8Array<ArrayBuffer>[];
}

const TYPES = { Int8Array, Int32Array, Float32Array } as const;
type TypeName = keyof typeof TYPES;
type TypedArray = InstanceType<(typeof TYPES)[TypeName]>;

/** Packs what JSON can hold, and typed arrays: these are not copied. */
export function pack(value: unknown): Packed {
  const arrays: Uint8Array<ArrayBuffer>[] = [];
  const json = JSON.stringify(value, (_, item: unknown) => {
    const type = typeOf(item);
    if (type === undefined) {
      return item;
    }
    const { buffer, byteOffset, byteLength } = item as TypedArray;
    return { [type]: arrays.push(new Uint8Array(buffer, byteOffset, byteLength)) - 1 };
  });
  return { json, arrays };
}

/** What `pack` was given. Throws when the JSON is none, or names arrays that are not there or are cut. */
export function unpack({ json, arrays }: Packed): unknown {
  return JSON.parse(json, (_, item: unknown) => {
    const [type, place] = typeof item === 'object' && item !== null ? (Object.entries(item)[0] ?? []) : [];
    return isTypeName(type) && typeof place === 'number' ? toTyped(type, arrays[place]) : item;
  });
}

function toTyped(type: TypeName, bytes: Uint8Array<ArrayBuffer> | undefined): TypedArray {
  if (bytes === undefined) {
    throw new Error('A packed array is missing.');
  }
  // An array of wider numbers cannot begin at every byte of a buffer.
  const isWhole = bytes.byteLength === bytes.buffer.byteLength;
  return new TYPES[type](isWhole ? bytes.buffer : bytes.slice().buffer);
}

function typeOf(item: unknown): TypeName | undefined {
  return (Object.keys(TYPES) as TypeName[]).find(type => item instanceof TYPES[type]);
}

function isTypeName(name: string | undefined): name is TypeName {
  return name !== undefined && Object.hasOwn(TYPES, name);
}
