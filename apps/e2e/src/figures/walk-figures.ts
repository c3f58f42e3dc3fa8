import type { Translate } from '@dinh/i18n';
import { expect, type Locator, type Page } from '@playwright/test';
import { type FigureTwin, readTwin, type TwinRow } from './figure-twin.ts';

/** A stretch of a walk: keys that lead to its first row, and the key that leads from row to row. */
interface Leg {
  readonly start: readonly string[];
  readonly step: string;
  readonly rows: readonly TwinRow[];
}

/** What the live region has to say of a row. */
function toWords({ area, period, value, flags }: TwinRow, t: Translate): string {
  return t('figure.pointOf', { area, period, reading: flags === '' ? value : `${value}; ${flags}` });
}

/** How many of the twin's places are drawn in grey: the picture's own words say it. */
async function countGrey(figure: Locator, most: number, t: Translate): Promise<number> {
  const summary = (await figure.getByRole('img').first().getAttribute('aria-label')) ?? '';
  for (let count = most; count > 0; count -= 1) {
    if (summary.includes(t('figure.context', { count }))) return count;
  }
  return 0;
}

function toLegs(axis: FigureTwin['axis'], tracks: FigureTwin['tracks']): readonly Leg[] {
  if (axis === 'places') return [{ start: ['Home'], step: 'ArrowDown', rows: tracks.flat() }];
  return tracks.map((rows, index) => ({
    start: index === 0 ? ['Home'] : ['ArrowDown', 'Home'],
    step: 'ArrowRight',
    rows,
  }));
}

/**
 * Walks a figure by keys through every place in colour and every period of it, and compares all that
 * a listener hears with the rows of the twin. Gives what was heard.
 */
async function walkFigure(figure: Locator, t: Translate): Promise<readonly string[]> {
  const { axis, tracks } = await readTwin(figure);
  const walked = tracks.slice(0, tracks.length - (await countGrey(figure, tracks.length, t)));
  expect(walked.length, 'places to walk through').toBeGreaterThan(0);
  const { keyboard } = figure.page();
  const live = figure.getByRole('status');
  await expect(live).toHaveText('');
  // Every change of the live region is what a screen reader says.
  const ear = await live.evaluateHandle((region) => {
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return said;
  });

  await figure.getByRole('application').focus();
  for (const _ of walked) await keyboard.press('ArrowUp');
  const heard: string[] = [];
  for (const { start, step, rows } of toLegs(axis, walked)) {
    const [first = '', ...rest] = rows.map((row) => toWords(row, t));
    for (const key of start) await keyboard.press(key);
    await expect(live).toHaveText(first);
    await ear.evaluate((said) => said.splice(0));
    for (const _ of rest) await keyboard.press(step);
    await expect.poll(() => ear.evaluate((said) => [...said])).toEqual(rest);
    heard.push(first, ...rest);
  }
  await keyboard.press('Escape');
  await expect(live).toHaveText('');
  await ear.dispose();
  return heard;
}

/** Walks every figure of the page; gives what was heard of each. */
export async function walkFigures(page: Page, t: Translate): Promise<readonly (readonly string[])[]> {
  const heard: (readonly string[])[] = [];
  for (const figure of await page.getByRole('figure').all()) heard.push(await walkFigure(figure, t));
  return heard;
}
