import { saveAsFile } from '../../ui/save-as-file.ts';
import { chartPicture } from './chart-picture.ts';
import { pngOfPicture } from './png-of-picture.ts';

/** Saves a chart as a file that is named after it. */
export async function savePicture(frame: HTMLElement, title: string, form: 'png' | 'svg'): Promise<void> {
  const picture = chartPicture(frame, title);
  const name = `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'chart'
  }.${form}`;
  if (form === 'svg') saveAsFile(name, picture.svg, 'image/svg+xml');
  else saveAsFile(name, await pngOfPicture(picture));
}
