import latinMore from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { base64Of } from '../bridge-client/base64-of.ts';

/** The page's letters as style rules that carry the font itself, for a picture that is drawn outside the page. */
export async function interAsData(): Promise<string> {
  const rules = await Promise.all(
    [latinMore, latin].map(async (address) => {
      const file = await (await fetch(address)).blob();
      const data = await base64Of(file);
      return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${data}) format('woff2');${address === latin ? LATIN : ''}}`;
    }),
  );
  return rules.join('');
}

/** Which letters the first of the two files holds; the other one has the rest. */
const LATIN = 'unicode-range:U+0000-00FF,U+2000-206F,U+20AC,U+2122,U+2212;';
