/** What decides how a part of a drawing looks, wherever it comes from: a class, an attribute or a variable. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'visibility',
  'paint-order',
] as const;

const LETTERS = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'] as const;

const LINK = /url\(["']?#([^"')]+)["']?\)/g;

/** Word and Inkscape don't follow an id with colons or guillemets, as React makes them. */
function plainId(id: string): string {
  return id.replace(/[^\w-]/g, '_');
}

/**
 * A copy of a drawing that needs no style sheet: colours, lines and letters stand at each part as they are computed now. What
 * can't be seen is left out.
 */
export function plainSvg(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const parts = [...drawing.querySelectorAll('*')];
  const copies = [...copy.querySelectorAll('*')];
  dress(drawing, copy);
  for (const [at, part] of parts.entries()) {
    const own = copies[at];
    if (own) dress(part, own);
  }
  for (const unseen of copy.querySelectorAll('[data-unseen], title, desc')) unseen.remove();
  copy.setAttribute('overflow', 'visible');
  return copy;
}

function dress(part: Element, copy: Element): void {
  const style = getComputedStyle(part);
  if (style.display === 'none') copy.setAttribute('data-unseen', '');
  const isText = part.localName === 'text' || part.localName === 'tspan';
  for (const name of isText ? [...LOOKS, ...LETTERS] : LOOKS) {
    const value = style.getPropertyValue(name).replace(LINK, (_, id: string) => `url(#${plainId(id)})`);
    if (value !== '') copy.setAttribute(name, value);
  }
  const clip = part.getAttribute('clip-path');
  if (clip)
    copy.setAttribute(
      'clip-path',
      clip.replace(LINK, (_, id: string) => `url(#${plainId(id)})`),
    );
  if (part.id !== '') copy.id = plainId(part.id);
  for (const name of ['class', 'style', 'tabindex', 'role', 'focusable']) copy.removeAttribute(name);
}
