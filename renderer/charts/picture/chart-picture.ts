import { inLightLook } from './light-look.ts';
import { plainSvg } from './plain-svg.ts';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const TITLE_SIZE = 18;
const TITLE_HEIGHT = TITLE_SIZE + 20;

/** Where letters stand on the line, as a share of the height of their box from above. */
const BASELINE = 0.8;

/** A picture of a chart: its text, and its size in CSS pixels. */
export type ChartPicture = { readonly svg: string; readonly width: number; readonly height: number };

/**
 * A chart with its title, its words and its legend as an SVG that stands by itself: on white, in the light colours, without
 * style sheets. `frame` is what holds all of it on the page.
 */
export function chartPicture(frame: HTMLElement, title: string): ChartPicture {
  return inLightLook(() => {
    const box = frame.getBoundingClientRect();
    const width = Math.ceil(box.width) + 2 * MARGIN;
    const height = Math.ceil(box.height) + TITLE_HEIGHT + 2 * MARGIN;
    const picture = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
    const name = element('title', {});
    name.textContent = title;
    const head = element('text', {
      x: MARGIN,
      y: MARGIN + TITLE_SIZE,
      'font-size': TITLE_SIZE,
      'font-weight': 600,
      ...lettersOf(getComputedStyle(frame)),
    });
    head.textContent = title;
    const body = element('g', {
      transform: `translate(${MARGIN - box.left} ${MARGIN + TITLE_HEIGHT - box.top})`,
    });
    draw(frame, body);
    picture.append(name, element('rect', { width: '100%', height: '100%', fill: '#ffffff' }), head, body);
    return { svg: new XMLSerializer().serializeToString(picture), width, height };
  });
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function lettersOf(style: CSSStyleDeclaration) {
  return { 'font-family': style.fontFamily, fill: style.color };
}

/** Draws what stands in an element, with the page's own coordinates. */
function draw(of: Element, into: SVGElement): void {
  for (const node of of.childNodes) {
    if (node instanceof Text) drawText(node, into);
    else if (node instanceof SVGSVGElement) drawDrawing(node, into);
    else if (node instanceof HTMLElement && isSeen(node)) {
      drawGround(node, into);
      draw(node, into);
    }
  }
}

function isSeen(node: HTMLElement): boolean {
  const { display, visibility, clipPath } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden' || clipPath !== 'none') return false;
  return !node.matches('input, .recharts-tooltip-wrapper');
}

function drawDrawing(drawing: SVGSVGElement, into: SVGElement): void {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const copy = plainSvg(drawing);
  for (const [key, value] of Object.entries({ x: left, y: top, width, height })) {
    copy.setAttribute(key, String(value));
  }
  into.append(copy);
}

function drawGround(node: HTMLElement, into: SVGElement): void {
  const style = getComputedStyle(node);
  const hasGround = !/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor);
  const isFramed = style.borderTopStyle !== 'none' && style.borderTopStyle === style.borderBottomStyle;
  const line = isFramed ? Number.parseFloat(style.borderTopWidth) : 0;
  if (!hasGround && line === 0) return;
  const { left, top, width, height } = node.getBoundingClientRect();
  into.append(
    element('rect', {
      x: left + line / 2,
      y: top + line / 2,
      width: Math.max(0, width - line),
      height: Math.max(0, height - line),
      rx: Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, height / 2),
      fill: hasGround ? style.backgroundColor : 'none',
      ...(line > 0 && {
        stroke: style.borderTopColor,
        'stroke-width': line,
        ...(style.borderTopStyle === 'dashed' && { 'stroke-dasharray': '4 3' }),
      }),
    }),
  );
}

/** Words as the page has broken them into lines, each line a text of its own. */
function drawText(text: Text, into: SVGElement): void {
  const parent = text.parentElement;
  if (!parent || text.data.trim() === '') return;
  const style = getComputedStyle(parent);
  for (const { words, box } of linesOf(text)) {
    const line = element('text', {
      x: box.left,
      y: box.top + box.height * BASELINE,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      ...lettersOf(style),
      ...(style.direction === 'rtl' && { direction: 'rtl', x: box.right }),
    });
    line.textContent = words;
    into.append(line);
  }
}

type Line = { words: string; box: DOMRect };

function linesOf(text: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (box.width === 0) continue;
    if (last && Math.abs(last.box.top - box.top) < 2) {
      const left = Math.min(last.box.left, box.left);
      const right = Math.max(last.box.right, box.right);
      last.words += ` ${word}`;
      last.box = new DOMRect(left, last.box.top, right - left, last.box.height);
    } else lines.push({ words: word, box });
  }
  return lines;
}
