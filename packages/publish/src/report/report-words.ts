import {
  describeParts,
  formatPeriod,
  formatPrintedShare,
  formatReading,
  isPrintedShown,
  listFlags,
  type Translate,
} from '@dinh/i18n';
import {
  findDocumentType,
  type Indicator,
  type SeriesPoint,
  type Source,
  type SourceId,
  toPeriodSegment,
} from '@dinh/kpi';
import { findWhole } from './find-whole.ts';
import type { ReportCell, RichText, TextRun } from './report.ts';
import type { ReportArea, ReportPolicy } from './report-data.ts';
import type { ReportFacts } from './report-facts.ts';

/** What the sections of one report share: its language, names, links and the numbers of its sources. */
export interface ReportWords {
  readonly t: Translate;
  /** "trên địa bàn thành phố Hà Nội". */
  readonly where: string;
  /** "thành phố Hà Nội", "cả nước". */
  readonly areaName: string;
  /** "các nơi thuộc thành phố Hà Nội"; of the nation "các địa phương". */
  readonly places: string;
  /** "Nghị quyết số 33-NQ/TW ngày 09 tháng 6 năm 2014". */
  readonly policyName: string;
  /** "đến hết ngày …", with the first day where it is known. */
  readonly span: string;
  readonly asOf: string;
  readonly nameArea: (id: string) => string;
  readonly nameIndicator: (indicator: Indicator) => string;
  /** The address of a figure's cell. */
  readonly cellHref: (cell: Pick<SeriesPoint, 'indicatorId' | 'areaId' | 'period'>) => string;
  /** `[3]`: a source by its number in this report, given by the first mention. */
  readonly cite: (ids: readonly SourceId[]) => RichText;
  /** The sources cited so far, in the order of their numbers. */
  readonly listCited: () => readonly Source[];
}

type NamedPolicy = Pick<ReportPolicy, 'kind' | 'number' | 'titleVi' | 'titleEn'>;

/** What a document's number says it is, else its kind; with a capital, as a name begins. */
export function nameKind({ kind, number }: NamedPolicy, t: Translate): string {
  const type = number === null ? undefined : findDocumentType(number);
  if (type === undefined) return t(`reports.policy.kind.${kind}`);
  const name = t(`policies.documentType.${type}`);
  return name.charAt(0).toLocaleUpperCase(t.language) + name.slice(1);
}

/** A day as official papers write it: "ngày 09 tháng 6 năm 2014"; what is no whole day as elsewhere. */
export function writeDay(day: string, t: Translate): string {
  const [year = '', month, date] = day.split('-');
  if (month === undefined || date === undefined || t.language === 'en') return formatPeriod(day, t.language);
  // Days below 10 and the first two months take a zero.
  const monthWritten = Number(month) <= 2 ? month : String(Number(month));
  return t('reports.policy.day', { day: date, month: monthWritten, year });
}

export function titleOf(policy: NamedPolicy, t: Translate): string {
  return t.language === 'vi' ? policy.titleVi : policy.titleEn;
}

/** Kind and number; of a document without a number its title. */
export function namePolicy(policy: NamedPolicy, t: Translate): string {
  const kind = nameKind(policy, t);
  if (policy.number !== null) return t('reports.policy.numbered', { kind, number: policy.number });
  const title = titleOf(policy, t);
  // Many a title says its kind by itself.
  const isSaid = title.toLocaleLowerCase(t.language).startsWith(kind.toLocaleLowerCase(t.language));
  return isSaid ? title : t('reports.policy.unnumbered', { kind, title });
}

function nameWholeArea(area: ReportArea, t: Translate): string {
  if (area.level === 'country') return t('reports.nation');
  if (t.language === 'en') return area.nameEn;
  return area.fullNameVi.charAt(0).toLocaleLowerCase('vi') + area.fullNameVi.slice(1);
}

export function createReportWords(facts: ReportFacts, t: Translate, origin: string): ReportWords {
  const { data, policy, area, start } = facts;
  const areaOf = new Map(data.areas.map((row) => [row.id, row]));
  const sourceOf = new Map(data.sources.map((row) => [row.id, row]));
  const numbers = new Map<SourceId, number>();
  const areaName = nameWholeArea(area, t);
  const asOf = formatPeriod(data.asOf, t.language);
  const name = namePolicy(policy, t);
  const numberOf = (id: SourceId): number => {
    const known = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, known);
    return known;
  };
  return {
    t,
    areaName,
    asOf,
    where: area.level === 'country' ? t('reports.head.ofNation') : t('reports.head.ofArea', { area: areaName }),
    places: area.level === 'country' ? t('reports.places.ofNation') : t('reports.places.ofArea', { area: areaName }),
    policyName:
      policy.issued === null ? name : t('reports.policy.dated', { policy: name, date: writeDay(policy.issued, t) }),
    span:
      start === null || start > facts.end
        ? t('reports.span.upTo', { asOf })
        : t('reports.span.from', {
            start: formatPeriod(policy.issued ?? policy.periodStart ?? start, t.language),
            asOf,
          }),
    nameArea: (id) => {
      const found = areaOf.get(id);
      return (t.language === 'vi' ? found?.nameVi : found?.nameEn) ?? id;
    },
    nameIndicator: ({ nameVi, nameEn }) => (t.language === 'vi' ? nameVi : nameEn),
    cellHref: ({ indicatorId, areaId, period }) =>
      `${origin}/d/${[data.release.number, indicatorId, areaId, toPeriodSegment(period)]
        .map((part) => encodeURIComponent(part))
        .join('/')}`,
    cite: (ids) =>
      [...new Set(ids)]
        .filter((id) => sourceOf.has(id))
        .flatMap((id): RichText => {
          const number = numberOf(id);
          return [{ text: `[${number}]`, href: `#source-${number}` }];
        }),
    listCited: () => [...numbers.keys()].flatMap((id) => sourceOf.get(id) ?? []),
  };
}

/** Numbers that a sentence may say, in its order, each with where it leads. */
export type LinkedNumbers = readonly { readonly text: string; readonly href: string }[];

/**
 * Links each number where the text says it as a whole, going on behind the one before; what the text doesn't say
 * stays out, and what it says stays as it is.
 */
export function linkNumbers(sentence: string, numbers: LinkedNumbers): RichText {
  const runs: TextRun[] = [];
  let from = 0;
  for (const number of numbers) {
    const at = number.text === '' ? -1 : findWhole(sentence, number.text, from);
    if (at < 0) continue;
    runs.push({ text: sentence.slice(from, at) }, number);
    from = at + number.text.length;
  }
  return [...runs, { text: sentence.slice(from) }].filter((run) => run.text !== '');
}

/** How many letters of parts stand beside a period. */
const longestParts = 12;

/** A figure in a table: its value linked to its cell, then its period, parts and marks in smaller letters. */
export function writeReading(point: SeriesPoint, indicator: Indicator, words: ReportWords): ReportCell {
  const { t } = words;
  const value = formatReading(point, indicator, t.language);
  if (value === null) return [[{ text: t(`words.absence.${point.absence ?? 'not-found'}`), isNote: true }]];
  const parts = describeParts(point, null, t);
  const period = formatPeriod(point.period, t.language, 'short');
  // Parts in millions would be torn.
  const isLong = parts !== null && parts.length > longestParts;
  const href = words.cellHref(point);
  const own: TextRun = { text: parts ?? '', isNote: true, href };
  const shown: ReportCell =
    parts === null
      ? [[{ text: period, isNote: true }]]
      : isLong
        ? [[{ text: period, isNote: true }], [own]]
        : [[{ text: `${period}; `, isNote: true }, own]];
  const { reportedShare } = point;
  const printed =
    reportedShare !== null && isPrintedShown(point)
      ? formatPrintedShare(reportedShare, indicator.unit, t.language)
      : null;
  const notes = [
    ...(printed === null ? [] : [t('figure.reading.printed', { printed })]),
    ...listFlags(point).map((flag) => t(`words.flag.${flag}`)),
  ].join('; ');
  return [
    [{ text: value, href }],
    ...shown,
    ...(notes === ''
      ? []
      : [linkNumbers(notes, [{ text: printed ?? '', href }]).map((run) => ({ ...run, isNote: true }))]),
  ];
}
