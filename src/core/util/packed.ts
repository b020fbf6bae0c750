/** A value as JSON, with its typed arrays beside it. */
export interface Packed {
  /** JSON in which a typed array is an object of its type's name, with the place of its first byte and its length. */
  readonly json: string;
  /** The bytes of all arrays (little-endian), one behind the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const TYPES = { Int8Array, Int32Array, Float32Array } as const;
type TypeName = keyof typeof TYPES;
type TypedArray = InstanceType<(typeof TYPES)[TypeName]>;

/** Packs what JSON can hold, and typed arrays. */
export function pack(value: unknown): Packed {
  const arrays: TypedArray[] = [];
  let size = 0;
  const json = JSON.stringify(value, (_, item: unknown) => {
    const type = typeOf(item);
    if (type === undefined) {
      return item;
    }
    const array = item as TypedArray;
    const place = size;
    arrays.push(array);
    size += array.byteLength;
    return { [type]: [place, array.length] };
  });
  const bytes = new Uint8Array(size);
  let place = 0;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), place);
    place += byteLength;
  }
  return { json, bytes };
}

/** What `pack` was given. Throws when the JSON is none, or names arrays that are not in the bytes. */
export function unpack({ json, bytes }: Packed): unknown {
  return JSON.parse(json, (_, item: unknown) => {
    const [type, range] = typeof item === 'object' && item !== null ? (Object.entries(item)[0] ?? []) : [];
    return isTypeName(type) && Array.isArray(range)
      ? arrayAt(bytes, type, Number(range[0]), Number(range[1]))
      : item;
  });
}

function arrayAt(bytes: Uint8Array<ArrayBuffer>, type: TypeName, place: number, length: number): TypedArray {
  const end = place + length * TYPES[type].BYTES_PER_ELEMENT;
  if (!(end <= bytes.length)) {
    throw new Error('The packed arrays are cut short.');
  }
  // A copy, since an array of wider numbers cannot begin at every byte.
  return new TYPES[type](bytes.slice(place, end).buffer);
}

function typeOf(item: unknown): TypeName | undefined {
  return (Object.keys(TYPES) as TypeName[]).find(type => item instanceof TYPES[type]);
}

function isTypeName(name: string | undefined): name is TypeName {
  return name !== undefined && Object.hasOwn(TYPES, name);
}
