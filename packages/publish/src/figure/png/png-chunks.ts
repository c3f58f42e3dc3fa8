/** The bytes every PNG begins with. */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
export const pngSignature: Uint8Array = Uint8Array.from(signature);
/** Length and name before a chunk's data, its check after. */
const headLength = 8;
const checkLength = 4;

export interface PngChunk {
  /** Four letters, as `IHDR`. */
  readonly name: string;
  readonly data: Uint8Array;
  /** The chunk as it stands in the file. */
  readonly whole: Uint8Array;
}

export function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, index) => bytes[index] === byte);
}

/**
 * The chunks of a PNG in their order, up to the first that the file doesn't hold whole.
 *
 * @see PNG, third edition, 5.3
 */
export function listPngChunks(bytes: Uint8Array): readonly PngChunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = pngSignature.length;
  while (at + headLength + checkLength <= bytes.length) {
    const end = at + headLength + view.getUint32(at) + checkLength;
    if (end > bytes.length) break;
    const name = String.fromCharCode(...bytes.subarray(at + checkLength, at + headLength));
    chunks.push({ name, data: bytes.subarray(at + headLength, end - checkLength), whole: bytes.subarray(at, end) });
    at = end;
  }
  return chunks;
}

const polynomial = 0xedb88320;
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ polynomial : rest >>> 1;
  return rest;
});

/** The check of a chunk, over its name and data. */
function computeCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** A chunk as it stands in a file. */
export function writePngChunk(name: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(headLength + data.length + checkLength);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(new TextEncoder().encode(name), checkLength);
  whole.set(data, headLength);
  view.setUint32(headLength + data.length, computeCrc(whole.subarray(checkLength, headLength + data.length)));
  return whole;
}
