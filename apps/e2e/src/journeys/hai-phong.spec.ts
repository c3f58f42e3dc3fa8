import { createTranslator, describeParts, formatPrintedShare, formatReading } from '@dinh/i18n';
import { checkShare, families } from '@dinh/kpi';
import { expect } from '@playwright/test';
import { readIndicators } from '../data/read-indicators.ts';
import { readObservations, toNumber } from '../data/read-observations.ts';
import { openPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');
const area = 'VN31-2008';
const familyNames = new RegExp(`^(${families.map((family) => t(`words.family.${family}`)).join('|')})$`);

interface Expected {
  readonly indicator: string;
  /** As the page writes it. */
  readonly value: string;
  readonly parts?: string;
  /** The share the article prints, where the page has to show it beside the computed one. */
  readonly printed?: string;
  readonly isMarked?: boolean;
}

/** What the article on the exchange visit of November 2024 says. */
const figures: readonly Expected[] = [
  { indicator: 'district-cultural-centres-coverage', value: '100,0%', parts: '15/15' },
  { indicator: 'commune-cultural-centres-coverage', value: '87,56%', parts: '190/217', printed: '87,5%' },
  {
    indicator: 'village-culture-houses-coverage',
    value: '67,35%',
    parts: '1.186/1.761',
    printed: '63,7%',
    isMarked: true,
  },
  { indicator: 'cultural-clubs', value: '1.739' },
  { indicator: 'sports-clubs', value: '2.730' },
  { indicator: 'community-art-troupes', value: '1.355' },
];

test('Hải Phòng 2024: the page and the file say the same, each figure with its article', async ({ page, request }) => {
  const indicators = await readIndicators(request, 'vi');
  const rows = await readObservations(request, { area, from: '2024-11', to: '2024-11' });
  await openPage(page, `/areas/${area}`);

  for (const { indicator, value, parts, printed, isMarked = false } of figures) {
    const own = rows.filter((row) => row.indicator_id === indicator);
    expect(own, indicator).toHaveLength(1);
    const row = own[0] ?? {};
    const style = indicators.get(indicator);
    if (!style) throw new RangeError(`No indicator ${indicator}`);

    // What the file holds, written as the page writes.
    const read = {
      value: toNumber(row.value),
      numerator: toNumber(row.numerator),
      denominator: toNumber(row.denominator),
      reportedShare: row.reported_share || null,
    };
    const check = checkShare({ ...read, printed: read.reportedShare });
    expect(formatReading({ ...read, ...check }, style, 'vi')).toBe(value);
    expect(describeParts(read, null, t) ?? undefined).toBe(parts);
    expect(check.agrees === false).toBe(isMarked);
    if (check.computed !== null) expect(read.value).toBe(check.computed);
    if (printed !== undefined) expect(formatPrintedShare(read.reportedShare ?? '', style.unit, 'vi')).toBe(printed);

    // What the page says.
    // The families' own tables: where the place stands in the same indicators is told above them.
    const tables = page.getByRole('region', { name: familyNames });
    const line = tables.getByRole('row').filter({ has: page.getByRole('link', { name: style.name, exact: true }) });
    await expect(line).toHaveCount(1);
    await expect(line.getByRole('cell', { name: value }).first()).toBeVisible();
    if (parts !== undefined) await expect(line).toContainText(parts);
    if (printed !== undefined) await expect(line).toContainText(t('figure.reading.printed', { printed }));
    await expect(line.getByText(t('words.flag.disagrees'))).toHaveCount(isMarked ? 1 : 0);
    expect(row.source_url).toMatch(/^https:\/\//);
    await expect(line.locator(`a[href="${row.source_url}"]`)).toBeVisible();
  }
});
