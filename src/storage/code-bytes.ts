/** The letters and bytes of a result code: base64url, checksum, whole numbers. */

/** FNV-1a, 32 bits. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** An unsigned 32-bit integer, the highest byte first. */
export const fourBytes = (value: number): readonly number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

export function toBase64(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Throws where a letter is none of base64url. */
export function fromBase64(text: string): Uint8Array {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

/** Writes a whole number ≥ 0, seven bits a byte. */
export function varint(out: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    out.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

/** Whole numbers of either sign as whole numbers ≥ 0, and back. */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
export const unzigzag = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

/** Reads bytes one after the other. Throws a RangeError where there are too few. */
export class ByteReader {
  private at = 0;
  private readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  get done(): boolean {
    return this.at >= this.bytes.length;
  }
  byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new RangeError('The code breaks off.');
    this.at += 1;
    return byte;
  }
  number(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.byte();
      if (scale > 2 ** 42) throw new RangeError('A number of the code is too long.');
      value += (byte % 128) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }
  unsigned32(): number {
    return ((this.byte() << 24) | (this.byte() << 16) | (this.byte() << 8) | this.byte()) >>> 0;
  }
  /** A view of the next so many bytes. */
  take(count: number): Uint8Array {
    if (this.at + count > this.bytes.length) throw new RangeError('The code breaks off.');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
  rest(): Uint8Array {
    return this.take(this.bytes.length - this.at);
  }
}
