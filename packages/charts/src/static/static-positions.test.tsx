import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { ColumnsFigure } from '../columns/index.ts';
import { columnsCases } from '../examples/columns-cases.ts';
import { mapCases } from '../examples/map-cases.ts';
import { multiplesCases } from '../examples/multiples-cases.ts';
import { scatterCases } from '../examples/scatter-cases.ts';
import { slopeCases } from '../examples/slope-cases.ts';
import { MapFigure } from '../map/index.ts';
import { MultiplesFigure } from '../multiples/index.ts';
import { ScatterFigure } from '../scatter/index.ts';
import { SlopeFigure } from '../slope/index.ts';
import {
  drawColumnsFigure,
  drawMapFigure,
  drawMultiplesFigure,
  drawScatterFigure,
  drawSlopeFigure,
  type FrameOptions,
  type StaticFigure,
} from './index.ts';

/** The plot is as wide as every figure on a page without a layout, 640 px; of a map with its legend, 600. */
const frame: FrameOptions = { width: 688 };
const mapFrame: FrameOptions = { width: 906 };

interface Shown {
  readonly form: string;
  readonly name: string;
  readonly page: ReactElement;
  readonly file: StaticFigure;
}

function list<Input>(
  form: string,
  cases: Readonly<Record<string, Input>>,
  show: (input: Input) => Pick<Shown, 'page' | 'file'>,
): readonly Shown[] {
  return Object.entries(cases).map(([name, input]) => ({ form, name, ...show(input) }));
}

const shown: readonly Shown[] = [
  ...list('slope', slopeCases, (input) => ({
    page: <SlopeFigure {...input} />,
    file: drawSlopeFigure({ ...input, frame }),
  })),
  ...list('scatter', scatterCases, (input) => ({
    page: <ScatterFigure {...input} />,
    file: drawScatterFigure({ ...input, frame }),
  })),
  ...list('multiples', multiplesCases, (input) => ({
    page: <MultiplesFigure {...input} />,
    file: drawMultiplesFigure({ ...input, frame }),
  })),
  ...list('map', mapCases, (input) => ({
    page: <MapFigure {...input} />,
    file: drawMapFigure({ ...input, frame: mapFrame }),
  })),
  ...list('columns', columnsCases, (input) => ({
    page: <ColumnsFigure {...input} />,
    file: drawColumnsFigure({ ...input, frame }),
  })),
];

/** As a file writes it, then coarser: the page writes all decimals. */
function round(written: string | null): string {
  return Number(Number(written ?? 0).toFixed(2)).toFixed(1);
}

function numbersOf(elements: readonly Element[], ...attributes: readonly string[]): readonly string[] {
  return elements.map((one) => attributes.map((name) => round(one.getAttribute(name))).join(' ')).toSorted();
}

/** Every number of the paths, in order: a line and a path of two corners are the same. */
function cornersOf(elements: readonly Element[]): readonly string[] {
  return elements
    .map((one) => {
      const numbers =
        one.tagName.toLowerCase() === 'line'
          ? ['x1', 'y1', 'x2', 'y2'].map((name) => one.getAttribute(name) ?? '0')
          : (one.getAttribute('d')?.match(/-?\d+(?:\.\d+)?/g) ?? []);
      return numbers.map(round).join(' ');
    })
    .toSorted();
}

function wordsOf(elements: readonly Element[]): readonly string[] {
  return elements.map((one) => `${one.textContent} ${round(one.getAttribute('x'))}`).toSorted();
}

describe.each(shown.map((one) => [`${one.form}: ${one.name}`, one] as const))('a file of %s', (_, { page, file }) => {
  it('has every mark, line and word of the plot where the page has it, and no other', () => {
    const { container } = render(page);
    const drawn = new DOMParser().parseFromString(file.svg, 'application/xml');
    const onPage = (tags: string): readonly Element[] =>
      [...container.querySelectorAll(`.dinh-picture :is(${tags})`)].filter(
        (one) => !one.closest('defs, .dinh-pointer'),
      );
    const inFile = (tags: string): readonly Element[] =>
      [...drawn.querySelectorAll(tags)].filter(
        (one) => one.closest('[data-plot]') && !one.closest('defs, [data-legend]'),
      );
    // The legend's own lines stand in a group that is moved.
    const ownWords = inFile('text').filter(
      (one) => !one.parentElement?.hasAttribute('transform') || one.parentElement.hasAttribute('data-plot'),
    );
    expect(cornersOf(inFile('line, path'))).toEqual(cornersOf(onPage('line, path')));
    expect(numbersOf(inFile('circle'), 'cx', 'cy', 'r')).toEqual(numbersOf(onPage('circle'), 'cx', 'cy', 'r'));
    expect(numbersOf(inFile('rect'), 'x', 'y', 'width', 'height')).toEqual(
      numbersOf(onPage('rect'), 'x', 'y', 'width', 'height'),
    );
    expect(wordsOf(ownWords)).toEqual(wordsOf(onPage('text').filter((one) => one.textContent !== '')));
    expect(inFile('line, path').length + inFile('rect, circle').length).toBeGreaterThan(0);
  });

  it('is described as the page is, and has its notes and what its legend says', () => {
    const { container } = render(page);
    expect(file.alt).toBe(container.querySelector('[role="img"]')?.getAttribute('aria-label'));
    const drawn = new DOMParser().parseFromString(file.svg, 'application/xml');
    const plain = (text: string | null) => (text ?? '').replaceAll(/[●○◇◌✕]/g, '').replaceAll(/\s+/g, '');
    const said = plain([...drawn.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '));
    for (const words of container.querySelectorAll('.dinh-note, [data-legend], .dinh-map-reference, .dinh-map-same')) {
      expect(said).toContain(plain(words.textContent));
    }
    const legendOf = (root: ParentNode) =>
      [...root.querySelectorAll('[data-legend]')].map((one) => one.getAttribute('data-legend'));
    expect(legendOf(drawn)).toEqual(legendOf(container));
    const fillsOf = (root: ParentNode) =>
      [...root.querySelectorAll('[data-area]')].map((one) => [
        one.getAttribute('data-area'),
        one.getAttribute('data-class'),
        one.getAttribute('data-hatch'),
      ]);
    expect(fillsOf(drawn)).toEqual(fillsOf(container));
  });
});
