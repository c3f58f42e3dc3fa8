import { describeBasis, formatList, formatPeriod, localName, type Translate } from '@dinh/i18n';
import type { SeriesPoint } from '@dinh/kpi';
import { describeAreaOfTime, type FigureGround, type GroundArea } from '../ground/index.ts';
import { describeMade, noteRates } from '../notes/index.ts';
import type { FigureSpec } from '../spec/index.ts';
import type { FigureIndicator } from './read-figure.ts';

/** Longer lists of names are counted. */
const mostNamed = 3;

/** The places of a title: by name while they are few. */
export function namePlaces(places: readonly GroundArea[], ground: FigureGround, t: Translate): string {
  const [first] = places;
  if (first === undefined) return '';
  if (places.length > mostNamed) return t(`words.areas.${first.level}`, { count: places.length });
  return formatList(
    places.map((area) => describeAreaOfTime(ground, area, t)),
    t.language,
  );
}

/** Unit, denominator and boundaries, and what was computed from the values. */
export function describeUnit({ indicator, read }: FigureIndicator, spec: FigureSpec, t: Translate): string {
  const basis = describeBasis(indicator, t, read);
  if (spec.index !== null) return `${t('explore.subtitle.index', { year: spec.index })} ${basis}`;
  if (spec.change === null) return basis;
  return `${t(indicator.unit === 'percent' ? 'explore.subtitle.changePoints' : 'explore.subtitle.change')} ${basis}`;
}

interface Noted {
  readonly one: FigureIndicator;
  /** What is shown in colour, oldest first. */
  readonly points: readonly SeriesPoint[];
}

function countWithout({ one, points }: Noted): number {
  const areas = Map.groupBy(points, ({ areaId }) => areaId);
  return [...areas.values()].filter((own) => own.every((point) => one.drawnOf(point).value === null)).length;
}

/** What is said under a figure before its form's own notes: the reader's words, then what was made and computed. */
export function listNotes(
  spec: FigureSpec,
  noted: readonly Noted[],
  ground: FigureGround,
  t: Translate,
): readonly string[] {
  const remarks = spec.remarks.map(({ areaId, period, text }, index) => {
    const area = areaId === null ? undefined : ground.areaById.get(areaId);
    const at = [...(area ? [describeAreaOfTime(ground, area, t)] : []), formatPeriod(period, t.language)].join(', ');
    return t('explore.note.remark', { number: index + 1, at, text });
  });
  const without = spec.index === null ? 0 : noted.reduce((sum, one) => sum + countWithout(one), 0);
  return [
    ...(spec.note === null ? [] : [spec.note]),
    ...remarks,
    ...noted.flatMap(({ one, points }) => [
      ...describeMade(points, { read: one.read, indicator: one.indicator, catalogue: ground, t }),
      ...noteRates(one.read, points, t),
    ]),
    ...(without === 0 ? [] : [t('explore.note.noBase', { year: spec.index ?? '', count: without })]),
  ];
}

/** An indicator's name in the figure's language. */
export function nameIndicator({ indicator }: Pick<FigureIndicator, 'indicator'>, t: Translate): string {
  return localName(indicator, t.language);
}
