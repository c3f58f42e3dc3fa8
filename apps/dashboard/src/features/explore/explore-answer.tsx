import type { ComposedFigure } from '@dinh/charts/compose';
import {
  describeCompleteness,
  describeYears,
  formatChange,
  formatDate,
  formatNumber,
  formatPeriod,
  formatValue,
  nameWithin,
  type Translate,
  withoutRemark,
} from '@dinh/i18n';
import { type AreaLevel, areaLevels, type FigureSheet, nationId, parsePeriod, type SheetRow } from '@dinh/kpi';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { useTranslate } from '../language/use-translate.ts';

const perPeople = 100_000;
/** Forms that list every place due, so that blanks are counted too. */
const countedForms: readonly string[] = ['bars', 'map', 'matrix', 'table', 'stacked'];

const capitalise = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

const nameOf = (sheet: FigureSheet, areaId: string): string =>
  sheet.areas.find(({ id }) => id === areaId)?.name ?? areaId;

const shownOf = (sheet: FigureSheet, row: SheetRow): number | null => (sheet.shown === null ? row.value : row.shown);

/** What is drawn of a row, with its unit. */
function writeShown(sheet: FigureSheet, row: SheetRow, t: Translate): string {
  const value = shownOf(sheet, row) ?? 0;
  const indicator = sheet.indicators.find(({ id }) => id === row.indicatorId);
  if (sheet.shown !== null || !indicator) {
    const { decimals = 0, unitName = '', measure = null } = sheet.shown ?? {};
    const number = formatNumber(value, t.language, { decimals, ...(measure === 'change' ? { sign: 'always' } : {}) });
    return t('explorePage.answer.shown', { value: asFigure(number), unit: unitName });
  }
  if (indicator.factor === perPeople) {
    const number = formatNumber(value, t.language, { decimals: indicator.decimals });
    return t('explorePage.answer.shown', { value: asFigure(number), unit: indicator.unitName });
  }
  return asFigure(formatValue(value, indicator, t.language));
}

/** The place of which a figure is, in its latest reading, and how that changed. */
function describeLead(sheet: FigureSheet, rows: readonly SheetRow[], t: Translate): string | null {
  const last = rows.at(-1);
  const first = rows[0];
  const indicator = sheet.indicators.find(({ id }) => id === last?.indicatorId);
  if (!last || !first || !indicator) return null;
  const values = {
    name: nameOf(sheet, last.areaId),
    value: writeShown(sheet, last, t),
    indicator: nameWithin(withoutRemark(indicator.name), t.language),
    period: formatPeriod(last.period, t.language),
  };
  const isPlain = sheet.shown === null && indicator.factor !== perPeople;
  if (!isPlain || first === last || first.value === null || last.value === null) {
    return t('explorePage.answer.lead', values);
  }
  const change = formatChange(last.value - first.value, indicator, t.language);
  return t('explorePage.answer.leadChanged', { ...values, change, since: formatPeriod(first.period, t.language) });
}

/** The two ends of the year with most figures. */
function describeEnds(sheet: FigureSheet, known: readonly SheetRow[], t: Translate): string | null {
  const byYear = Map.groupBy(known, ({ period }) => parsePeriod(period).end.slice(0, 4));
  const [, rows] =
    [...byYear].toSorted(([a, one], [b, other]) => other.length - one.length || Number(b) - Number(a))[0] ?? [];
  const sorted = rows?.toSorted((a, b) => (shownOf(sheet, b) ?? 0) - (shownOf(sheet, a) ?? 0)) ?? [];
  const [best] = sorted;
  const worst = sorted.at(-1);
  const indicator = sheet.indicators.find(({ id }) => id === best?.indicatorId);
  if (!best || !worst || !indicator) return null;
  const values = {
    indicator: indicator.name,
    year: parsePeriod(best.period).end.slice(0, 4),
    highest: nameOf(sheet, best.areaId),
    high: writeShown(sheet, best, t),
  };
  if (best === worst) return t('explorePage.answer.only', values);
  return t('explorePage.answer.ends', {
    ...values,
    lowest: nameOf(sheet, worst.areaId),
    low: writeShown(sheet, worst, t),
  });
}

function describeHave(sheet: FigureSheet, known: readonly SheetRow[], form: string, t: Translate): string {
  const have = new Set(known.map(({ areaId }) => areaId));
  const places = sheet.areas.filter(({ level }) => level !== 'country');
  const levels = new Set(places.map(({ level }) => level));
  const level = areaLevels.find((one): one is AreaLevel => levels.has(one));
  if (!countedForms.includes(form) || levels.size !== 1 || level === undefined || places.length < 2) {
    return t('explorePage.answer.count', { figures: known.length, count: have.size });
  }
  const withFigure = places.filter(({ id }) => have.has(id)).length;
  return t('explorePage.answer.sentence', {
    text: capitalise(describeCompleteness({ have: withFigure, due: places.length, level }, t)),
  });
}

/** What a figure says, in a sentence, and how complete that is. */
export function ExploreAnswer({ composed }: { readonly composed: ComposedFigure }) {
  const t = useTranslate();
  const sheet = composed.drawn === null ? null : composed.toSheet('shown');
  if (!sheet) return <Answer sentence={t('explorePage.answer.nothing')}>{t('explorePage.answer.nothingSure')}</Answer>;
  const { form, areas } = composed.spec;
  const indicatorId = sheet.indicators[0]?.id;
  const known = sheet.rows.filter((row) => shownOf(sheet, row) !== null);
  const own = known.filter((row) => row.indicatorId === indicatorId && row.complete !== false);
  const isNation = (areaId: string): boolean => areaId === nationId;
  // Of places the first stands for the figure, before the nation.
  const leadId = areas.every(isNation) ? nationId : sheet.rows.find(({ areaId }) => !isNation(areaId))?.areaId;
  const ofLead = own.filter(({ areaId }) => areaId === leadId);
  const sentence =
    describeLead(sheet, ofLead, t) ??
    describeEnds(
      sheet,
      own.filter(({ areaId }) => areaId !== leadId),
      t,
    ) ??
    sheet.title;
  return (
    <Answer sentence={sentence}>
      {[
        describeHave(sheet, known, form, t),
        t('explorePage.answer.release', {
          number: String(sheet.release.number),
          date: formatDate(sheet.release.date, t.language),
          years: describeYears(known.toSorted((a, b) => parsePeriod(a.period).decimal - parsePeriod(b.period).decimal)),
        }),
      ].join(' ')}
    </Answer>
  );
}
