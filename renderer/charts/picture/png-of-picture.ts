import { interAsData } from '../../styles/inter-as-data.ts';
import type { ChartPicture } from './chart-picture.ts';
import { withDensity } from './png-density.ts';

/** Pixels of the picture for one of the page: sharp on paper and on screens with small pixels. */
const SCALE = 2;

/** A picture as PNG with twice the pixels and its true size noted, so that a document places it as large as it was on the page. */
export async function pngOfPicture({ svg, width, height }: ChartPicture): Promise<Blob> {
  const image = new Image();
  image.src = await addressOf(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser made no picture');
  const bytes = withDensity(new Uint8Array(await blob.arrayBuffer()), 96 * SCALE);
  return new Blob([bytes], { type: 'image/png' });
}

/** A picture is drawn in a document of its own, which knows no font of the page: the letters go along. */
async function addressOf(svg: string): Promise<string> {
  const style = `<style>${await interAsData()}</style>`;
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace('</title>', `</title>${style}`))}`;
}
