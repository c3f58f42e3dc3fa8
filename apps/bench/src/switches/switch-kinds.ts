import type { Page } from 'playwright-core';
import { otherIndicator, subjectIndicator } from '../subject.ts';
import type { Shown } from './time-switch.ts';

/** One switch: what leads up to it, the one act that is timed, and what the page then shows. */
export interface SwitchStep {
  readonly before?: () => Promise<void>;
  readonly act: () => Promise<unknown>;
  readonly shown: Shown;
}

export interface SwitchKind {
  readonly name: string;
  readonly path: string;
  /** The steps that are repeated in turn; the last leads back to where the first begins. */
  readonly prepare: (page: Page) => Promise<readonly SwitchStep[]>;
}

const focusOf = 'VN01-2008';

async function findBySearch(page: Page, words: string): Promise<void> {
  const box = page.getByRole('search').getByRole('combobox');
  await box.fill(words);
  await page.getByRole('search').getByRole('option').first().waitFor();
}

function toHeading(text: string): Shown {
  return { selector: 'h1', text };
}

function bySearch(page: Page, words: string, heading: string): SwitchStep {
  return {
    before: () => findBySearch(page, words),
    act: () => page.keyboard.press('Enter'),
    shown: toHeading(heading),
  };
}

async function fetchNames(origin: string): Promise<ReadonlyMap<string, string>> {
  const response = await fetch(`${origin}/api/v1/indicators.json?lang=en`);
  const { indicators } = (await response.json()) as { indicators: readonly { id: string; name: string }[] };
  return new Map(indicators.map(({ id, name }) => [id, name]));
}

const comparePath = `/compare?lang=en&areas=VN31-2025,VN01-2008,VN48-2025&indicators=${subjectIndicator},synthetic-11,synthetic-17`;

const subjectPath = `/indicators/${subjectIndicator}?lang=en&areas=${focusOf}`;

export const switchKinds: readonly SwitchKind[] = [
  {
    name: 'year',
    path: subjectPath,
    prepare: async (page) => {
      const select = page.locator('select[id$="-year"]');
      return ['2015', '2021'].map((year) => ({
        act: () => select.selectOption(year),
        shown: { selector: '.dinh-title', text: `in ${year}` },
      }));
    },
  },
  {
    name: 'area (city page)',
    path: '/areas/VN48-2008?lang=en',
    prepare: async (page) => [bySearch(page, 'Can Tho', 'Can Tho'), bySearch(page, 'Da Nang', 'Da Nang')],
  },
  {
    name: 'boundaries',
    path: subjectPath,
    prepare: async (page) => {
      const days = page.getByRole('group', { name: 'Boundaries' }).locator('label');
      const [own = '', ofDay = ''] = await days.allTextContents();
      return [ofDay, own].map((label) => ({
        act: () => days.filter({ hasText: label }).getByRole('radio').check(),
        // What is further down follows a frame later.
        shown: {
          selector: 'article > figure .dinh-subtitle',
          text: label === own ? 'Boundaries of the day' : `Boundaries ${label}`,
        },
      }));
    },
  },
  {
    name: 'indicator',
    path: subjectPath,
    prepare: async (page) => {
      const names = await fetchNames(new URL(page.url()).origin);
      return [otherIndicator, subjectIndicator].map((id) => {
        const name = names.get(id) ?? id;
        return bySearch(page, name, name);
      });
    },
  },
  {
    name: 'year (map)',
    path: `${subjectPath}&view=map`,
    prepare: async (page) => {
      const select = page.locator('select[id$="-year"]');
      return ['2015', '2021'].map((year) => ({
        act: () => select.selectOption(year),
        shown: { selector: '.dinh-title', text: `in ${year}` },
      }));
    },
  },
  {
    name: 'year (comparison)',
    path: comparePath,
    prepare: async (page) => {
      const select = page.getByRole('combobox', { name: 'Year', exact: true });
      return ['2015', '2021'].map((year) => ({
        act: () => select.selectOption(year),
        shown: { selector: 'caption', text: `, ${year}` },
      }));
    },
  },
  {
    name: 'boundaries (comparison)',
    path: comparePath,
    prepare: async (page) => {
      const days = page.getByRole('group', { name: 'Boundaries' }).locator('label');
      const [own = '', ofDay = ''] = await days.allTextContents();
      return [own, ofDay].map((label) => ({
        act: () => days.filter({ hasText: label }).getByRole('radio').check(),
        // What is further down follows a frame later.
        shown: { selector: 'figure:has(.dinh-spine) .dinh-subtitle', text: `boundaries ${label}` },
      }));
    },
  },
  {
    name: 'area (comparison)',
    path: comparePath,
    prepare: async (page) => {
      // The answer says it first; what is further down follows a frame later.
      const focused = { selector: 'main p', text: 'Hanoi (since 1 August 2008):' };
      return [
        {
          before: async () => {
            if (!page.url().includes('VN31-2025')) await page.goBack();
            await page.getByRole('heading', { name: 'Places like Hai Phong' }).waitFor();
          },
          act: () => page.getByRole('button', { name: /^Remove Hai Phong/ }).click(),
          shown: focused,
        },
      ];
    },
  },
  {
    name: 'indicator (comparison)',
    path: comparePath,
    prepare: async (page) => {
      const select = page.getByRole('combobox', { name: 'Look closer at' });
      const names = await fetchNames(new URL(page.url()).origin);
      return ['synthetic-11', subjectIndicator].map((id) => ({
        act: () => select.selectOption(id),
        shown: { selector: '.dinh-title', text: `${names.get(id)}: Hai Phong` },
      }));
    },
  },
];
