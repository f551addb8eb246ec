const INCH_IN_METRES = 0.0254;
/** Signature and header of a PNG, which are always of the same length. */
const HEAD = 33;

function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** A PNG that says how many of its pixels an inch has: the `pHYs` chunk of the format, behind its header. */
export function withDensity(png: Uint8Array, pixelsPerInch: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(pixelsPerInch / INCH_IN_METRES);
  const chunk = new DataView(new ArrayBuffer(21));
  chunk.setUint32(0, 9);
  chunk.setUint32(4, 0x70485973);
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  chunk.setUint8(16, 1);
  chunk.setUint32(17, crcOf(new Uint8Array(chunk.buffer, 4, 13)));
  const made = new Uint8Array(png.length + chunk.byteLength);
  made.set(png.subarray(0, HEAD));
  made.set(new Uint8Array(chunk.buffer), HEAD);
  made.set(png.subarray(HEAD), HEAD + chunk.byteLength);
  return made;
}
