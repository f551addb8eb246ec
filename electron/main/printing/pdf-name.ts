import { access } from 'node:fs/promises';
import { join } from 'node:path';

/** What marks the direction of a text: in a file's name it would hide what the name ends with. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Names that are devices on Windows, whatever follows a dot. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** The most bytes of a name, so that an ending and the name of a part file beside it fit into the 255 that file systems take. */
const MOST_BYTES = 200;

/**
 * A title as a file's name: one that stays in its folder, and without what Windows, the strictest, refuses. Long names are cut
 * between letters.
 *
 * @example
 * fileNameOf('Mara: day 45/90') // 'Mara day 45 90'
 * fileNameOf('../../x') // 'x'
 */
export function fileNameOf(title: string): string {
  const plain = title
    .replace(DIRECTION_MARKS, '')
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = shortened(plain).replace(/[. ]+$/, '');
  return short === '' ? 'Coachward report' : short.replace(DEVICES, '$1_');
}

function shortened(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    bytes += encoder.encode(segment).length;
    if (bytes > MOST_BYTES) return kept;
    kept += segment;
  }
  return kept;
}

/** A place in a folder that nothing stands at yet: `Report.pdf`, else `Report (2).pdf` and so on. */
export async function freePlaceIn(folder: string, title: string): Promise<string> {
  const name = fileNameOf(title);
  for (let number = 1; ; number += 1) {
    const place = join(folder, number === 1 ? `${name}.pdf` : `${name} (${number}).pdf`);
    const isTaken = await access(place).then(
      () => true,
      () => false,
    );
    if (!isTaken) return place;
  }
}
