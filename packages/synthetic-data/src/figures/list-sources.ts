import type { ReferenceTables } from '@dinh/reference-data';
import { type Country, years } from '../country/country.ts';

type SourceRow = ReferenceTables['source'][number];

const pressPages = 8;

export const sourceIds = {
  /** The yearbook of a year. */
  office: (year: number): string => `synthetic-office-${year}`,
  /** An area's own reports. */
  authority: (areaId: string): string => `synthetic-report-${areaId}`,
  /** From 1 to 8; 1 and 2 were published on one day. */
  press: (number: number): string => `synthetic-press-${number}`,
  copy: 'synthetic-copy',
  plans: 'synthetic-plans',
  otherPlans: 'synthetic-plans-2',
} as const;

export const pressNumbers = Array.from({ length: pressPages }, (_, index) => index + 1);

function makeSource(id: string, own: Pick<SourceRow, 'title' | 'kind'> & Partial<SourceRow>): SourceRow {
  return {
    id,
    publisher: 'Nguồn giả lập (Synthetic source)',
    // The top-level name that never resolves: no one can take the page for a real one.
    url: `https://synthetic.invalid/${id}`,
    published: null,
    language: 'vi',
    licence: null,
    obtainedThrough: null,
    note: null,
    releaseFrom: 1,
    releaseTo: null,
    ...own,
  };
}

/** The invented sources of figures, policies, targets and items; each says in its title that it is none. */
export function listSources({ provinces, merged }: Pick<Country, 'provinces' | 'merged'>): readonly SourceRow[] {
  const areas = new Map([...provinces, ...merged].map(({ area }) => [area.id, area]));
  return [
    ...years.map((year) =>
      makeSource(sourceIds.office(year), {
        title: `Nguồn giả lập: niên giám ${year}`,
        kind: 'national-office',
        published: `${year + 1}-06-30`,
      }),
    ),
    ...[...areas.values()].map(({ id, nameVi, layout }) =>
      makeSource(sourceIds.authority(id), {
        title: `Nguồn giả lập: báo cáo của ${nameVi} (${layout})`,
        kind: 'area-authority',
        published: '2026-02',
      }),
    ),
    ...pressNumbers.map((number) =>
      makeSource(sourceIds.press(number), {
        title: `Nguồn giả lập: bài báo số ${number}`,
        kind: 'press',
        published: number <= 2 ? '2026-01-15' : `2026-01-${String(10 + number)}`,
        url: null,
      }),
    ),
    makeSource(sourceIds.copy, { title: 'Nguồn giả lập: bản chép lại', kind: 'secondary', url: null, language: null }),
    makeSource(sourceIds.plans, {
      title: 'Nguồn giả lập: các kế hoạch',
      kind: 'area-authority',
      published: '2021-03-01',
    }),
    makeSource(sourceIds.otherPlans, {
      title: 'Nguồn giả lập: tin về các kế hoạch',
      kind: 'press',
      published: '2021-04',
    }),
  ];
}
