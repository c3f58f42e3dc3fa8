import type { RowProblem } from './check-problem.ts';

type RowCheck = Pick<RowProblem, 'table' | 'key' | 'code'>;

interface KnownException {
  readonly reason: string;
  readonly rows: readonly RowCheck[];
}

function rows(table: RowCheck['table'], code: RowCheck['code'], keys: readonly string[]): readonly RowCheck[] {
  return keys.map((key) => ({ table, code, key }));
}

const formerTerritory = [
  'relics-inventoried · VN30-2008 · 2025-08 · thanhtra-2025-haiphong',
  'relics-inventoried · VN31-2008 · 2025-08 · thanhtra-2025-haiphong',
];

/** Rows that are right as they stand although a check can't see why; each names one row and one check. */
export const knownExceptions: readonly KnownException[] = [
  {
    reason: 'A page of August 2025 counts on the territory of before 1 July 2025, under a name that says so.',
    rows: [
      ...rows('observation', 'area-not-of-period', formerTerritory),
      ...rows('observation', 'name-differs', formerTerritory),
    ],
  },
  {
    reason: 'A single page speaks of one commune; its indicator is collected from districts and provinces only.',
    rows: rows('observation', 'level-not-offered', [
      'cultural-families-rate · VN51-2008-phuong-quang-phu · 2017 · quangngai-quangphu-2017',
      'cultural-residential-groups-rate · VN51-2008-phuong-quang-phu · 2017 · quangngai-quangphu-2017',
      'cultural-families-rate · VN36-2008-xa-nam-phong · 2016 · baonamdinh-namphong-2017',
      'cultural-villages-rate · VN36-2008-xa-nam-phong · 2017-05 · baonamdinh-namphong-2017',
      'cultural-villages-rate · VN36-2008-xa-nam-tien · 2015-03 · baonamdinh-namtien-2015',
    ]),
  },
  {
    reason: 'An undated figure of the whole country, of an indicator that is collected from districts and provinces.',
    rows: rows('undatedFigure', 'level-not-offered', [
      'cultural-families-count · Việt Nam · danviet-60000-culture-houses',
      'cultural-villages-count · Việt Nam · danviet-60000-culture-houses',
    ]),
  },
  {
    reason: 'Quảng Ninh (1963) is older than the country reunified in 1976.',
    rows: rows('area', 'span-outside', ['VN22-2008']),
  },
];

const known = new Set(knownExceptions.flatMap((exception) => exception.rows.map(rowText)));

function rowText({ table, key, code }: RowCheck): string {
  return `${table} ${key} ${code}`;
}

/** True when the problem is a known exception. */
export function isKnownException(problem: RowCheck): boolean {
  return known.has(rowText(problem));
}
