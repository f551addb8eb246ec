// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16.
const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;

/**
 * How many bytes a zip file says that it unpacks to, from its directory and without unpacking anything. The directory may
 * lie, so that this keeps out what is large and honest, and not what is made to deceive.
 * @returns null when there is no directory
 */
export function unpackedBytesOf(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const earliest = Math.max(0, bytes.length - END_BYTES - MAX_COMMENT_BYTES);
  for (let end = bytes.length - END_BYTES; end >= earliest; end--) {
    if (view.getUint32(end, true) === END_OF_DIRECTORY)
      return sumOfEntries(view, view.getUint32(end + 16, true));
  }
  return null;
}

function sumOfEntries(view: DataView, start: number): number {
  let sum = 0;
  let at = start;
  while (at + ENTRY_BYTES <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    sum += view.getUint32(at + 24, true);
    const nameAndRest = [28, 30, 32].reduce((length, field) => length + view.getUint16(at + field, true), 0);
    at += ENTRY_BYTES + nameAndRest;
  }
  return sum;
}
