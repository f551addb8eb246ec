import { LOGO_MOST } from '../../../../src/core/domain/report/report-terms.ts';
import { fail, type Outcome, succeed } from '../../../../src/core/foundation/outcome.ts';
import { formatBytes } from '../../../format/numbers.ts';

/** The most bytes of a file that is read as a logo. */
const FILE_MOST = 10_000_000;

/** A logo is printed at most 190 by 46 points large: three times that is sharp on paper. */
const BOX = { width: 600, height: 180 } as const;

/** A logo as it is kept, and what there is to say about how it was taken. */
export type TakenLogo = { readonly logo: string; readonly note: string | null };

/** What in a vector drawing could do something or fetch something; a picture drawn from it does neither. */
const ACTIVE = /<script|<foreignObject|\son\w+\s*=|href\s*=\s*["']\s*(?:https?:|\/\/|javascript:)/i;

/**
 * Takes a logo from a picture file: PNG, JPEG, WebP or SVG. The picture is drawn anew, small enough for a record, so that scripts,
 * links and whatever else a file carries stay behind.
 */
export async function readLogo(file: File): Promise<Outcome<TakenLogo>> {
  if (file.size > FILE_MOST) {
    return fail({
      code: 'logo-too-large',
      message: `This picture has ${formatBytes(file.size)}; a logo may have ${formatBytes(FILE_MOST)}.`,
      remedy: 'Save it smaller, some 600 pixels wide, and choose it again. The logo before it stays.',
    });
  }
  const isVector = file.type === 'image/svg+xml' || /\.svg$/i.test(file.name);
  const isActive = isVector && ACTIVE.test(await file.text());
  const logo = await drawnAnew(file, isVector);
  if (logo === null) {
    return fail({
      code: 'logo-unreadable',
      message: `“${file.name.slice(0, 100)}” can’t be read as a picture.`,
      remedy: 'Choose a PNG, JPEG or SVG file. The logo before it stays.',
    });
  }
  const note = isActive
    ? 'The file holds scripts or links. Only its picture was taken; nothing in it can run.'
    : null;
  return succeed({ logo, note });
}

async function drawnAnew(file: File, isVector: boolean): Promise<string | null> {
  const type = isVector ? 'image/svg+xml' : file.type;
  try {
    const picture = new Image();
    picture.src = await addressOf(new Blob([file], { type }));
    await picture.decode();
    return pngOf(picture);
  } catch {
    return null;
  }
}

/** The bytes of a file as an address that holds them. */
function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** A picture as PNG inside the box, smaller still where it would take too much room. */
function pngOf(picture: HTMLImageElement): string | null {
  const width = picture.naturalWidth || BOX.width;
  const height = picture.naturalHeight || BOX.height;
  for (let scale = Math.min(1, BOX.width / width, BOX.height / height); scale * width >= 8; scale *= 0.7) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const png = canvas.toDataURL('image/png');
    if (png.length <= LOGO_MOST) return png;
  }
  return null;
}
