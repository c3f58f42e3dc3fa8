import { createTranslator } from '@dinh/i18n';
import { expect, type Locator, type Page } from '@playwright/test';
import { inLanguage } from './main-pages.ts';
import { openPage } from './open-page.ts';

const t = createTranslator('vi');

export interface ComparisonAddress {
  /** Areas by id, the first in focus. */
  readonly areas: readonly string[];
  /** Made-up indicators by their number. */
  readonly indicators: readonly number[];
  /** The rest of the address. */
  readonly view?: string;
}

/** What stands in a place's row of an indicator's table, cell by cell; a column that no row fills isn't there. */
export interface ComparedCells {
  readonly value?: string;
  readonly parts?: string;
  readonly period?: string;
  readonly rankAll?: string;
  readonly rankGroup?: string;
  readonly toMedian?: string;
  readonly toBest?: string;
}

/** How the head of each column begins; the group is of the places alike, or the reader's own. */
const headsOf: Readonly<Record<keyof ComparedCells, readonly string[]>> = {
  value: [t('comparePage.table.value')],
  parts: [t('comparePage.table.parts')],
  period: [t('comparePage.table.period')],
  rankAll: [t('comparePage.table.rankAll')],
  rankGroup: [t('comparePage.table.rankPeers', { name: '' }), t('comparePage.table.rankPinned')],
  toMedian: [t('comparePage.table.toMedian')],
  toBest: [t('comparePage.table.toBest')],
};

export function toId(number: number): string {
  return `synthetic-${String(number).padStart(2, '0')}`;
}

/** Text as a reader reads it: spaces that hold a number and its unit together are spaces. */
export function toPlain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The row of a table that a head begins. */
export function findRow(table: Locator, head: string | RegExp): Locator {
  const rowHead = table.page().getByRole('rowheader', { name: head, exact: true });
  return table.getByRole('row').filter({ has: rowHead });
}

/** The cells of a row by the heads of their columns. */
export async function readCells(table: Locator, head: string | RegExp): Promise<ReadonlyMap<string, string>> {
  const row = findRow(table, head);
  await expect(row).toHaveCount(1);
  const heads = await table.getByRole('columnheader').allInnerTexts();
  const cells = await row.locator('th, td').allInnerTexts();
  return new Map(heads.map((name, index) => [toPlain(name), toPlain(cells[index] ?? '')]));
}

/** The part of a page under a heading. */
export function findPart(page: Page, title: string | RegExp): Locator {
  return page.getByRole('region', { name: title });
}

/** Opens what stands behind one line, and gives it with the line. */
export async function unfold(page: Page, line: string): Promise<Locator> {
  const summary = page.locator('summary').filter({ hasText: line });
  await summary.click();
  return page.locator('details').filter({ has: summary });
}

/** Opens a comparison of made-up figures. */
export async function openComparison(page: Page, { areas, indicators, view = '' }: ComparisonAddress): Promise<void> {
  const rest = view === '' ? '' : `&${view}`;
  const path = `/compare?areas=${areas.join(',')}&indicators=${indicators.map(toId).join(',')}${rest}`;
  await openPage(page, inLanguage(path, 'vi'));
}

/** The table of an indicator's year in which the places of a comparison stand. */
export function findTable(page: Page, indicator: number): Locator {
  const tables = findPart(page, t('comparePage.table.section'));
  return tables.getByRole('table', { name: new RegExp(`\\b${indicator}: `) });
}

/** Reads the cells of a place in an indicator's table that are named, and expects each to say just that. */
export async function expectCells(
  page: Page,
  { indicator, place, cells }: { readonly indicator: number; readonly place: string; readonly cells: ComparedCells },
): Promise<void> {
  const shown = await readCells(findTable(page, indicator), place);
  const find = (key: keyof ComparedCells): string =>
    [...shown].find(([name]) => headsOf[key].some((head) => name.startsWith(head)))?.[1] ?? '';
  const named = (Object.keys(cells) as (keyof ComparedCells)[]).map((key) => [key, find(key)]);
  expect(Object.fromEntries(named)).toEqual(cells);
}
