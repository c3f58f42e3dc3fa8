import { createTranslator } from '@dinh/i18n';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleImprint, exampleYears } from '../examples/example-data.ts';
import { exampleTarget, exampleTargets } from '../examples/example-targets.ts';
import { aimingSeries, awkwardTargets } from '../examples/line-cases.ts';
import type { FigureSeries, FigureTargets } from '../figure/index.ts';
import { openTwin } from '../testing/open-twin.ts';
import { measureText } from '../text-metrics/index.ts';
import { chooseLineTargets } from './choose-line-targets.ts';
import { layoutLine } from './layout-line.ts';
import { LineFigure } from './line-figure.tsx';
import { describeLineNotes } from './line-notes.ts';
import type { PlacedTargets } from './placed-targets.ts';

const t = createTranslator('vi');
const style = { unit: 'percent', decimals: 1 } as const;
const lay = (targets: FigureTargets, series = aimingSeries, width = 860, height = 400) =>
  layoutLine({ series, style, width, height, t, targets });
const layout = lay(awkwardTargets);
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const never: Box = { left: 0, right: 0, top: Number.NaN, bottom: Number.NaN };
const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right - 1e-6 && b.left < a.right - 1e-6 && a.top < b.bottom - 1e-6 && b.top < a.bottom - 1e-6;
const around = (x: number, y: number, radius: number): Box => ({
  ...{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
});
/** Where the words over levels stand, with those that count the others. */
const boxesOf = (
  { labels, more }: Pick<PlacedTargets, 'labels' | 'more'>,
  { fontSize, lineHeight }: { readonly fontSize: number; readonly lineHeight: number },
): readonly Box[] =>
  [...labels, ...(more ? [more] : [])].map(({ text, x, y }) => ({
    ...{ left: x - measureText(text, { size: fontSize }), right: x },
    ...{ top: y - lineHeight / 2, bottom: y + lineHeight / 2 },
  }));
const placedOf = (id: string) => {
  const placed = layout.targets.targets.find((one) => one.id === id);
  if (!placed) throw new RangeError(id);
  return placed;
};
/** The value axis from 40 to 90 and the years from 2016 to 2030. */
const yOf = (value: number): number => {
  const [low, high] = layout.value.domain;
  return layout.plot.bottom + ((value - low) / (high - low)) * (layout.plot.top - layout.plot.bottom);
};

describe('layoutLine with targets', () => {
  it('holds every level, step and projection within both axes', () => {
    expect(layout.value.domain[1]).toBeGreaterThanOrEqual(90);
    expect(layout.time.domain).toEqual([2016, 2031]);
    const bare = lay({ targets: [], distances: {} });
    expect(bare.time.domain).toEqual([2016, 2025]);
    expect(bare.value.domain[1]).toBeLessThan(90);
    expect(bare.targets).toEqual({ targets: [], labels: [], more: null });
  });

  it('draws level, path with its step, and the goal at its deadline', () => {
    const goal = placedOf('goal');
    expect(goal.level?.y).toBeCloseTo(yOf(90));
    expect([goal.level?.left, goal.level?.right]).toEqual([layout.plot.left, goal.at.x]);
    expect(goal.path.match(/[ML]/g)?.join('')).toBe('MLLL');
    expect(goal.rings.map(({ period, isGoal }) => [period, isGoal])).toEqual([
      ['2025', false],
      ['2030', true],
    ]);
    expect(goal.rings[0]?.y).toBeCloseTo(yOf(75));
    // The step has no level of its own, but a place for the walk.
    expect(placedOf('step')).toMatchObject({ level: null, path: '', rings: [] });
    expect(placedOf('step').at).toEqual({ x: goal.rings[0]?.x, y: goal.rings[0]?.y });
  });

  it('ends a level on the day it was due: after it nothing is asked for', () => {
    const past = lay(
      exampleTargets(aimingSeries.slice(0, 1), [
        exampleTarget('past', 'ha-noi', {
          comparator: '>=',
          targetValue: 55,
          targetPeriod: '2018',
          note: 'range 55-60%',
        }),
        exampleTarget('open', 'ha-noi', { comparator: '>=', targetValue: 90, targetPeriod: null }),
      ]),
      aimingSeries.slice(0, 1),
    );
    const [of2018, open] = ['past', 'open'].map((id) => past.targets.targets.find((one) => one.id === id));
    const share = (2019 - past.time.domain[0]) / (past.time.domain[1] - past.time.domain[0]);
    const { left, right } = past.plot;
    const ring = left + past.inset + share * (right - left - 2 * past.inset);
    expect(of2018?.at.x).toBeLessThanOrEqual(ring);
    expect([of2018?.level?.right, of2018?.band?.right]).toEqual([of2018?.at.x, of2018?.at.x]);
    expect(open?.level?.right).toBe(right);
    // Its words stand at its own end, not at that of the plot.
    expect(past.targets.labels.find(({ id }) => id === 'past')?.x).toBeLessThan((left + right) / 2);
  });

  it('draws a range as a band, and one projection a series, to the furthest deadline', () => {
    const { band } = placedOf('range');
    expect([band?.top, band?.bottom].map((y) => y?.toFixed(3))).toEqual([yOf(84), yOf(80)].map((y) => y.toFixed(3)));
    const projecting = layout.targets.targets.filter(({ projection }) => projection !== null);
    expect(projecting.map(({ seriesId }) => seriesId)).toEqual(['ha-noi', 'ca-nuoc']);
    for (const { projection } of projecting) {
      expect(projection?.range).toMatch(/^M.*L.*L.*Z$/);
      expect(projection?.x).toBeCloseTo(placedOf('goal').at.x);
    }
  });

  it('labels each level above its line with place and deadline, the fullest words that fit', () => {
    const words = layout.targets.labels.map(({ text }) => text);
    expect(words).toContain('Chỉ tiêu 2030: từ 90,0% trở lên');
    expect(words).toContain('Cả nước, chỉ tiêu 2030: từ 70,0% trở lên');
    const alone = lay(
      exampleTargets(aimingSeries.slice(0, 1), [
        exampleTarget('goal', 'ha-noi', { comparator: '>=', targetValue: 90, targetPeriod: '2030' }),
      ]),
      aimingSeries.slice(0, 1),
    );
    const [label] = alone.targets.labels;
    expect(label?.text).toBe('Chỉ tiêu 2030: từ 90,0% trở lên');
    expect(label?.y).toBeLessThan(alone.targets.targets[0]?.level?.y ?? 0);
    // Where the fullest find no room, still with the place: without it they would be read as the focus's.
    const narrow = lay(awkwardTargets, aimingSeries, 320).targets.labels.find(({ id }) => id === 'nation');
    expect(narrow?.text).toMatch(/^Cả nước, 2030/);
  });

  it('counts in the note what it does not draw, and names all of it in the table', () => {
    expect(layout.targets.targets.map(({ id }) => id)).toEqual(['step', 'range', 'goal', 'other', 'nation']);
    expect(describeLineNotes(aimingSeries, style, t, chooseLineTargets(awkwardTargets, aimingSeries))).toContain(
      'Ngoài ra có 1 chỉ tiêu không vẽ trên biểu đồ, có trong bảng số liệu của biểu đồ.',
    );
  });

  const value = fc.integer({ min: 0, max: 100 });
  const someTargets = fc
    .array(fc.record({ value, year: fc.integer({ min: 2018, max: 2045 }), isNation: fc.boolean() }), { maxLength: 8 })
    .map((rows) =>
      rows.map((row, index) =>
        exampleTarget(`t${index}`, row.isNation ? 'ca-nuoc' : 'ha-noi', {
          ...{ policyId: index % 2 === 0 ? 'plan' : null, comparator: '>=', targetValue: row.value },
          targetPeriod: String(row.year),
        }),
      ),
    );

  it('cuts nothing off and lays no words over others, whatever is asked, at any width', () => {
    fc.assert(
      fc.property(
        someTargets,
        fc.integer({ min: 320, max: 1240 }),
        fc.integer({ min: 168, max: 400 }),
        (rows, width, height) => {
          const { plot, targets, lineHeight, fontSize } = lay(
            exampleTargets(aimingSeries, rows),
            aimingSeries,
            width,
            height,
          );
          const within = (x: number, y: number): boolean =>
            x >= plot.left - 1e-6 && x <= plot.right + 1e-6 && y >= plot.top - 1e-6 && y <= plot.bottom + 1e-6;
          for (const { level, path, rings, projection, at } of targets.targets) {
            const ofPath = [
              ...`${path}${projection?.path ?? ''}${projection?.range ?? ''}`.matchAll(/[ML]([\d.-]+),([\d.-]+)/g),
            ];
            const points = [
              ...ofPath.map(([, x, y]) => [Number(x), Number(y)] as const),
              ...rings.map(({ x, y }) => [x, y] as const),
              ...(level ? [[level.right, level.y] as const] : []),
              [at.x, at.y] as const,
            ];
            // Paths are written to a tenth of a px.
            for (const [x, y] of points)
              expect(
                within(Math.min(Math.max(x, plot.left), plot.right), y) ||
                  Math.abs(y - plot.top) < 0.06 ||
                  Math.abs(y - plot.bottom) < 0.06,
              ).toBe(true);
            for (const [x] of points) expect(x >= plot.left - 0.06 && x <= plot.right + 0.06).toBe(true);
          }
          const words = boxesOf(targets, { fontSize, lineHeight });
          for (const [index, box] of words.entries()) {
            expect(box.left >= plot.left && box.right <= plot.right + 1e-6).toBe(true);
            const others = words.filter((_, at) => at !== index);
            const rings = targets.targets.flatMap((one) => one.rings);
            for (const one of [...others, ...rings.map(({ x, y }) => around(x, y, 4))])
              expect(overlaps(box, one)).toBe(false);
          }
          for (const label of targets.labels) {
            const [box = never] = boxesOf({ labels: [label], more: null }, { fontSize, lineHeight });
            const own = targets.targets.find(({ id }) => id === label.id)?.level?.y ?? Number.NaN;
            // Right above or below its own level, and through no other.
            expect(Math.min(Math.abs(box.bottom - own), Math.abs(box.top - own))).toBeLessThanOrEqual(1 + 1e-6);
            for (const { level, band } of targets.targets)
              for (const y of [level?.y, band?.top])
                if (y !== undefined && (level?.right ?? 0) > box.left)
                  expect(y > box.top && y < box.bottom).toBe(false);
          }
          const levels = targets.targets.filter(({ level }) => level !== null).length;
          expect(targets.more?.text.replace(/\D/g, '') ?? '0').toBe(String(levels - targets.labels.length));
        },
      ),
    );
  });
});

describe('words over levels', () => {
  const breaks = [{ day: '2025-07-01', words: 'còn 34 tỉnh, thành' }];
  it.each([320, 860])('count the lines without words clear of the words of a break, at %d px', (width) => {
    const rows = [80, 80.5, 81, 81.5].map((value, index) =>
      exampleTarget(`t${index}`, 'ha-noi', {
        policyId: null,
        comparator: '>=',
        targetValue: value,
        targetPeriod: '2030',
      }),
    );
    const {
      targets,
      breaks: rules,
      fontSize,
      lineHeight,
    } = layoutLine({
      ...{ series: aimingSeries, style, width, height: 320, t, breaks },
      targets: exampleTargets(aimingSeries, rows),
    });
    expect(targets.more?.text).toMatch(/^\d chỉ tiêu vẽ không ghi nhãn$/);
    const [more = never] = boxesOf({ labels: [], more: targets.more }, { fontSize, lineHeight });
    const [rule] = rules;
    for (const { text, y } of rule?.lines ?? []) {
      const size = measureText(text, { size: fontSize });
      const left = rule?.anchor === 'end' ? rule.textX - size : (rule?.textX ?? 0);
      expect(overlaps(more, { left, right: left + size, top: y - fontSize, bottom: y + 3 })).toBe(false);
    }
    expect(rule?.lines.length).toBeGreaterThan(0);
  });
});

function live(): HTMLElement {
  const region = document.querySelector<HTMLElement>('[data-dinh-live]');
  if (!region) throw new RangeError('no live region');
  return region;
}

describe('LineFigure with targets', () => {
  const figure = (series: readonly FigureSeries[] = aimingSeries, targets = awkwardTargets) => (
    <LineFigure {...{ series, targets, style, t }} title="Nhà văn hóa" subtitle="%" imprint={exampleImprint} />
  );

  // The plot is loaded with the first figure; from then on it is there at once.
  beforeAll(async () => {
    const { unmount } = render(figure());
    await screen.findByRole('img', {}, { timeout: 20_000 });
    unmount();
  });

  it('says each figure with its distance, and walks to the targets with T, as the table has them', async () => {
    const { container } = render(figure());
    await openTwin();
    const user = userEvent.setup({ delay: null });
    const say = (): string => {
      const { track, period, stop } = live().dataset;
      const rows = [...container.querySelectorAll<HTMLElement>(`tr[data-track="${track}"][data-period="${period}"]`)];
      const row = rows.find((one) => one.dataset.stop === stop);
      const cell = (name: string): string => row?.querySelector(`[data-cell="${name}"]`)?.textContent ?? '';
      const place = row?.closest('tbody')?.querySelector('.dinh-track')?.textContent;
      const reading = [cell('value'), cell('flags')].filter((text) => text !== '').join('; ');
      expect(live().textContent).toBe(`${place}, ${row?.querySelector('th')?.textContent}: ${reading}`);
      return (live().textContent ?? '').replaceAll('\u00a0', ' ');
    };
    act(() => screen.getByRole('application').focus());
    // 70,0 of 80: the target of 2028 is the nearest ahead.
    expect(say()).toBe('Hà Nội, năm 2024: 70,0%; còn thiếu 10,0 điểm phần trăm so với chỉ tiêu 2028');
    const heard: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await user.keyboard('t');
      heard.push(say());
    }
    expect(heard[0]).toMatch(/^Chỉ tiêu của Hà Nội \(không phải số liệu\), hạn 2025: từ 75,0% trở lên; /);
    expect(heard[2]).toMatch(/, hạn 2028: từ 80,0% trở lên; /);
    // Of the last five readings the pairs' median slope is 2,25 a year: 70 + 2,25 · 4.
    expect(heard[3]).toMatch(
      /, hạn 2028: dự báo 79,0%, trong khoảng từ .* đến .*; nếu giữ tốc độ của 5 số liệu gần nhất$/,
    );
    expect(heard[4]).toMatch(/, hạn 2030: từ 90,0% trở lên; Cần tăng tốc: .*, còn thiếu 20,0 điểm phần trăm\.$/);
    expect(live().closest('figure')?.textContent).toContain('T đến chỉ tiêu tiếp theo.');
  });

  it('never calls a target a figure in its table', async () => {
    const { container } = render(figure());
    await openTwin();
    const heads = [...container.querySelectorAll('.dinh-track')].map((head) => head.textContent);
    expect(heads).toEqual([
      'Hà Nội',
      'Cả nước',
      'Chỉ tiêu của Hà Nội (không phải số liệu)',
      'Chỉ tiêu của Cả nước (không phải số liệu)',
    ]);
    const rows = [...container.querySelectorAll<HTMLElement>('tr[data-stop]')];
    expect(rows.map(({ dataset }) => dataset.stop)).toEqual(
      expect.arrayContaining(['goal', 'goal projected', 'step', 'other', 'range', 'words', 'nation', 'nation-old']),
    );
    for (const row of rows) expect(row.querySelector('.dinh-number[data-cell="value"]')).toBeNull();
    expect(rows.find(({ dataset }) => dataset.stop === 'words')?.textContent).toContain('không nêu con số cụ thể');
  });

  it('names the targets drawn in the picture’s own words', () => {
    render(figure());
    const summary = screen.getByRole('img').getAttribute('aria-label') ?? '';
    expect(summary).toContain('Chỉ tiêu của Hà Nội. Cần tăng tốc: 70,0% (năm 2024), theo lộ trình phải là 72,4%');
    expect(summary).toContain('Chỉ tiêu của Cả nước. Cần tăng tốc: 58,0%');
  });

  it('draws what the layout placed, below the lines', async () => {
    const { container } = render(figure());
    await waitFor(() => expect(container.querySelector('[data-target]')).not.toBeNull(), { timeout: 20_000 });
    const drawn = [...container.querySelectorAll<SVGElement>('[data-target]')].map(({ dataset }) => dataset.target);
    expect(drawn).toEqual(['step', 'range', 'goal', 'other', 'nation']);
    expect(container.querySelector('[data-target="goal"] .dinh-target-path')?.getAttribute('d')).toBe(
      layoutLine({
        series: aimingSeries,
        style,
        width: 640,
        height: 320,
        t,
        targets: awkwardTargets,
      }).targets.targets.find(({ id }) => id === 'goal')?.path,
    );
  });

  it('does nothing on T where nothing is asked for', async () => {
    const series: readonly FigureSeries[] = [{ id: 'a', name: 'A', role: 'focus', points: exampleYears(2020, [1, 2]) }];
    render(figure(series, { targets: [], distances: {} }));
    act(() => screen.getByRole('application').focus());
    const before = live().textContent;
    await userEvent.setup({ delay: null }).keyboard('t');
    expect(live().textContent).toBe(before);
    expect(document.body.textContent).not.toContain('T đến chỉ tiêu');
  });
});
