import { createTranslator } from '@dinh/i18n';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { countHeatExample, fullHeatExample, heatExample } from '../examples/heat-cases.ts';
import { stackedExample } from '../examples/stacked-cases.ts';
import { fullTableExample, indicatorsTableExample, tableExample } from '../examples/table-cases.ts';
import { HeatFigure } from '../heat/index.ts';
import { darkPalette, lightPalette } from '../palette/index.ts';
import { StackedFigure } from '../stacked/index.ts';
import { TableFigure } from '../table/index.ts';
import { drawHeatFigure, drawStackedFigure, drawTableFigure, type StaticFigure } from './index.ts';

/** Its plot is as wide as every figure on a page without a layout, 640 px. */
const frame = { width: 688 };

/** The document of a figure; fails where it isn't well-formed. */
function parse({ svg }: StaticFigure): Document {
  const parsed = new DOMParser().parseFromString(svg, 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
}

function numbersOf(root: ParentNode, selector: string, attributes: readonly string[]): readonly string[] {
  return [...root.querySelectorAll(selector)].map((one) =>
    attributes.map((name) => Number(one.getAttribute(name)).toFixed(2)).join(' '),
  );
}

const boxOf = ['x', 'y', 'width', 'height'];
const wordsOf = (root: ParentNode, selector: string): readonly (string | null)[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** Everything that a file and a page have under the same selectors stands at the same place in both. */
function expectSame(file: ParentNode, page: ParentNode, selectors: readonly string[]): void {
  for (const selector of selectors) {
    const attributes = selector.endsWith('rect') ? boxOf : ['x'];
    const own = numbersOf(page, selector, attributes);
    expect(own.length, selector).toBeGreaterThan(3);
    expect(numbersOf(file, selector, attributes), selector).toEqual(own);
    if (selector.endsWith('text')) expect(wordsOf(file, selector)).toEqual(wordsOf(page, selector));
  }
}

describe('drawn stacked bars', () => {
  it('have their parts, totals and labels where the page has them', () => {
    for (const isShare of [false, true]) {
      const { container } = render(<StackedFigure {...stackedExample} isShare={isShare} />);
      const file = parse(drawStackedFigure({ ...stackedExample, isShare, frame }));
      const page = container.querySelector('.dinh-picture') ?? container;
      expectSame(file, page, ['[data-part] rect', '[data-column] > text', '[data-label] rect', '[data-label] text']);
      expect(file.querySelectorAll('[data-open]')).toHaveLength(page.querySelectorAll('.dinh-open').length);
      expect(file.querySelectorAll('[data-open]')).toHaveLength(3);
      expect(file.querySelectorAll('[data-break]')).toHaveLength(1);
    }
  });

  it('have a texture for every part in colour but the first', () => {
    const file = parse(drawStackedFigure(stackedExample));
    const ids = [...file.querySelectorAll('pattern')].map(({ id }) => id);
    expect(ids).toEqual(['part-series-2', 'part-series-3', 'part-series-4']);
    for (const id of ids) expect(file.querySelectorAll(`[fill="url(#${id})"]`).length).toBeGreaterThan(0);
  });
});

describe('a drawn heat matrix', () => {
  it.each([
    ['awkward', heatExample],
    ['full', fullHeatExample],
    ['counts', countHeatExample],
  ])('has its cells, values and legend where the page has them: %s', (_, example) => {
    const { container } = render(<HeatFigure {...example} />);
    const file = parse(drawHeatFigure({ ...example, frame }));
    const page = container.querySelector('.dinh-heat') ?? container;
    expectSame(file, page, ['[data-cell] > rect', '[data-cell] > text', '[data-legend] rect', '[data-legend] text']);
    const fillsOf = (root: ParentNode) =>
      [...root.querySelectorAll('[data-cell]')].map((cell) =>
        ['data-cell', 'data-class', 'data-hatch'].map((name) => cell.getAttribute(name)).join(),
      );
    expect(fillsOf(file)).toEqual(fillsOf(page));
    expect(wordsOf(file, '[data-row] > text')).toEqual(wordsOf(page, '[data-row] > text'));
    const marks = file.querySelectorAll('[data-cell] [data-mark]');
    expect(marks).toHaveLength(page.querySelectorAll('[data-cell] [data-mark]').length);
  });

  it('defines every texture that it draws', () => {
    const file = parse(drawHeatFigure(heatExample));
    const asked = [...file.querySelectorAll('[fill^="url("]')].map((one) => one.getAttribute('fill')?.slice(5, -1));
    expect(new Set(asked).size).toBe(7);
    for (const id of asked) expect(file.querySelector(`pattern[id="${id}"]`)).not.toBeNull();
  });
});

describe('a drawn table', () => {
  it.each([
    ['awkward', tableExample],
    ['indicators', indicatorsTableExample],
    ['full', fullTableExample],
  ])('has the values and reasons of the page, cell by cell: %s', (_, example) => {
    const { container } = render(<TableFigure {...example} />);
    for (const width of [688, 360]) {
      const file = parse(drawTableFigure({ ...example, frame: { width } }));
      const cells = [...container.querySelectorAll<HTMLElement>('td')];
      expect(cells.length).toBeGreaterThan(10);
      for (const cell of cells) {
        const row = cell.closest('tr')?.dataset.row;
        const drawn = file.querySelector(`[data-row="${row}"][data-column="${cell.dataset.column}"]`);
        const shown = cell.querySelectorAll('span:not(.dinh-hidden), small');
        const words = [...shown].map(({ textContent }) => textContent).join(' ');
        expect([...(drawn?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent).join(' ')).toBe(
          words,
        );
        expect(drawn?.querySelectorAll('[data-mark]')).toHaveLength(cell.querySelectorAll('[data-mark]').length);
      }
    }
  });
});

describe('every form by periods', () => {
  const forms = {
    stacked: (more: object) => drawStackedFigure({ ...stackedExample, ...more }),
    heat: (more: object) => drawHeatFigure({ ...heatExample, ...more }),
    'full heat': (more: object) => drawHeatFigure({ ...fullHeatExample, ...more }),
    table: (more: object) => drawTableFigure({ ...tableExample, ...more }),
    'full table': (more: object) => drawTableFigure({ ...fullTableExample, ...more }),
  } as const;

  it.each(Object.entries(forms))('says all that a picture may not be without, in both languages: %s', (_, draw) => {
    for (const language of ['vi', 'en'] as const) {
      const figure = draw({ t: createTranslator(language) });
      const said = [...parse(figure).querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
      expect(said).toContain('Báo Hải Phòng');
      expect(said).toContain('CC BY 4.0');
      expect(said).toContain('/indicator/example');
      expect(figure.alt.length).toBeGreaterThan(40);
      expect(draw({ t: createTranslator(language) }).svg).toBe(figure.svg);
    }
  });

  it.each(Object.entries(forms))('keeps to the size and the paper asked for: %s', (_, draw) => {
    for (const [width, height] of [
      [1280, 720],
      [600, 600],
      [360, 640],
    ]) {
      const figure = draw({ frame: { width, height, theme: 'dark' } });
      expect([figure.width, figure.height]).toEqual([width, height]);
      expect(figure.svg).toContain(darkPalette.paper);
      expect(figure.svg).not.toContain(lightPalette.ink === darkPalette.paper ? '#FFFFFF' : lightPalette.ink);
    }
  });

  it('draws made-up figures as such', () => {
    for (const draw of [forms.stacked, forms.heat, forms.table]) {
      const { imprint } = stackedExample;
      const { svg } = draw({ imprint: { ...imprint, dataSet: 'synthetic' } });
      expect(svg).toContain('SỐ LIỆU GIẢ LẬP');
    }
  });
});
