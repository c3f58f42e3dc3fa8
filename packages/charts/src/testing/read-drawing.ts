import { measureText } from '../text-metrics/index.ts';

/** One line of a drawing's text: its extent in px of the drawing, by the widths of our font. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Within the plot, not in the head or the foot. */
  readonly isPlot: boolean;
}

/** What an SVG of ours says, and how far its shapes reach. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  /** Corners of lines, rectangles, circles and paths. */
  readonly corners: readonly (readonly [x: number, y: number])[];
}

const token = /<(\/?)([\w:]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<>]+)/gy;
const attribute = / ([\w:-]+)="([^"]*)"/g;
const entity = /&#(\d+);/g;

interface Level {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly x: number;
  readonly y: number;
  readonly isPlot: boolean;
  /** What patterns are made of has no place of its own. */
  readonly isHidden: boolean;
}

function listCorners(name: string, numberOf: (key: string) => number, d: string): readonly [number, number][] {
  switch (name) {
    case 'line':
      return [
        [numberOf('x1'), numberOf('y1')],
        [numberOf('x2'), numberOf('y2')],
      ];
    case 'rect':
      return [
        [numberOf('x'), numberOf('y')],
        [numberOf('x') + numberOf('width'), numberOf('y') + numberOf('height')],
      ];
    case 'circle':
      return [
        [numberOf('cx') - numberOf('r'), numberOf('cy') - numberOf('r')],
        [numberOf('cx') + numberOf('r'), numberOf('cy') + numberOf('r')],
      ];
    case 'path':
      return [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    default:
      return [];
  }
}

function toExtent(text: string, { x, y, isPlot, attributes }: Level, at: number): DrawnText {
  const size = Number(attributes.get('font-size'));
  const width = measureText(text, { size, weight: attributes.has('font-weight') ? 600 : 400 });
  const anchor = attributes.get('text-anchor');
  const left = x + at - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { text, left, right: left + width, baseline: y + Number(attributes.get('y')), size, isPlot };
}

/**
 * Reads an SVG document that we have drawn.
 *
 * @throws SyntaxError where it is no well-formed XML, or says something that XML can't hold.
 */
export function readDrawing(svg: string): Drawing {
  const texts: DrawnText[] = [];
  const corners: [number, number][] = [];
  const stack: Level[] = [];
  let root: Level | undefined;
  token.lastIndex = 0;
  while (token.lastIndex < svg.length) {
    const start = token.lastIndex;
    const [, isEnd, name = '', written = '', isAlone, words] = token.exec(svg) ?? [];
    if (token.lastIndex === 0) throw new SyntaxError(`no XML: ${svg.slice(start, start + 60)}`);
    const above = stack.at(-1);
    if (words !== undefined) {
      if (words.replaceAll(entity, '').includes('&')) throw new SyntaxError(`a bare &: ${words}`);
      const text = words.replaceAll(entity, (_, code: string) => String.fromCodePoint(Number(code)));
      const line = above?.name === 'tspan' ? stack.at(-2) : above;
      if (line?.name !== 'text' || above === undefined || above.isHidden) continue;
      texts.push(toExtent(text, line, Number(above.attributes.get('x') ?? 0)));
      continue;
    }
    if (isEnd === '/') {
      if (stack.pop()?.name !== name) throw new SyntaxError(`</${name}> ends nothing`);
      continue;
    }
    const pairs = [...written.matchAll(attribute)].map(([, key = '', value = '']) => [key, value] as const);
    const attributes = new Map(pairs);
    if (attributes.size !== pairs.length) throw new SyntaxError(`an attribute twice: ${written}`);
    const [, dx = '0', dy = '0'] = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/.exec(attributes.get('transform') ?? '') ?? [];
    const level: Level = {
      name,
      attributes,
      x: (above?.x ?? 0) + Number(dx),
      y: (above?.y ?? 0) + Number(dy),
      isPlot: above?.isPlot === true || attributes.has('data-plot'),
      isHidden: above?.isHidden === true || name === 'defs',
    };
    root ??= level;
    const numberOf = (key: string): number => Number(attributes.get(key) ?? 0);
    if (!level.isHidden) {
      for (const [x, y] of listCorners(name, numberOf, attributes.get('d') ?? '')) {
        corners.push([level.x + x, level.y + y]);
      }
    }
    if (isAlone !== '/') stack.push(level);
  }
  if (stack.length > 0) throw new SyntaxError(`<${stack.at(-1)?.name}> doesn't end`);
  const [, , width = 0, height = 0] = (root?.attributes.get('viewBox') ?? '').split(' ').map(Number);
  return { width, height, texts, corners };
}
