import type { Locator } from '@playwright/test';

/** A row of a figure's table twin, in the words of its cells. */
export interface TwinRow {
  readonly area: string;
  readonly period: string;
  readonly value: string;
  readonly flags: string;
  /** True where the row says that there is no value. */
  readonly isAbsent: boolean;
}

export interface FigureTwin {
  /** One row a place, or rows by place and period. */
  readonly axis: 'places' | 'periods';
  /** The rows of each place, in the order of the table; places without a row are left out. */
  readonly tracks: readonly (readonly TwinRow[])[];
}

/** Unfolds the table beside a figure, whose rows are made then, and reads it. */
export async function readTwin(figure: Locator): Promise<FigureTwin> {
  await figure.locator('details.dinh-twin > summary').click();
  return figure.locator('details table').evaluate((table): FigureTwin => {
    const text = (element: Element | null): string => element?.textContent ?? '';
    const toRow = (row: Element, trackName: string | null): TwinRow => {
      const head = text(row.querySelector('th'));
      const value = row.querySelector('[data-cell="value"]');
      return {
        area: trackName ?? head,
        period: trackName === null ? text(row.querySelector('[data-cell="period"]')) : head,
        value: text(value),
        flags: text(row.querySelector('[data-cell="flags"]')),
        isAbsent: value?.classList.contains('dinh-absence') ?? false,
      };
    };
    const bodies = [...table.querySelectorAll('tbody')];
    const dataRows = (body: Element): Element[] => [...body.querySelectorAll('tr[data-track]')];
    if (table.querySelector('[data-cell="period"]') !== null) {
      return { axis: 'places', tracks: bodies.flatMap((body) => dataRows(body).map((row) => [toRow(row, null)])) };
    }
    const tracks = bodies.map((body) => {
      const trackName = text(body.querySelector('th[scope="rowgroup"]'));
      return dataRows(body).map((row) => toRow(row, trackName));
    });
    return { axis: 'periods', tracks: tracks.filter((rows) => rows.length > 0) };
  });
}
