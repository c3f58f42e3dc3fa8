import { describeFlags, formatList, formatPeriod, type ReadingStyle, type Translate } from '@dinh/i18n';
import { describeDisagreements } from '../figure/figure-notes.ts';
import type { FigurePoint } from '../figure/figure-series.ts';

/** A figure that is drawn, and where. */
export interface RemarkedPoint {
  readonly name: string;
  readonly point: FigurePoint;
  readonly style: ReadingStyle;
  /** What its place in the chart is called, where that is not its own period. */
  readonly at?: string;
}

/** Of more figures it is said how many they are, not which. */
const mostListed = 20;

function writePeriod({ period }: FigurePoint, t: Translate): string {
  return formatPeriod(period, t.language, 'short');
}

function describePlaced(points: readonly RemarkedPoint[], t: Translate): readonly string[] {
  const placed = points.filter(({ point, at }) => at !== undefined && at !== point.period);
  if (placed.length > mostListed) return [t('slides.placedMany', { count: placed.length })];
  return placed.map(({ name, point, at = '' }) => t('slides.placed', { name, period: writePeriod(point, t), at }));
}

/** What is to be told beside single figures: flags, and periods other than those they stand at. */
export function listRemarks(points: readonly RemarkedPoint[], t: Translate): readonly string[] {
  const byFlags = Map.groupBy(points, ({ point }) => describeFlags(point, t));
  return [
    ...[...byFlags].flatMap(([flags, own]) => {
      if (flags === '') return [];
      const names = formatList(
        own.map(({ name, point }) => `${name} ${writePeriod(point, t)}`),
        t.language,
      );
      return [
        own.length > mostListed
          ? t('slides.flaggedMany', { flags, count: own.length })
          : t('slides.flaggedFew', { flags, names }),
      ];
    }),
    ...describePlaced(points, t),
  ];
}

/** On the slide: the figures that don't fit their parts, and how many others are to be read with care. */
export function noteRemarks(points: readonly RemarkedPoint[], t: Translate): readonly string[] {
  // That a figure follows from others is how it came about, and no doubt.
  const harmless = ['', t('words.flag.derived')];
  const count = points.filter(({ point }) => !harmless.includes(describeFlags(point, t))).length;
  const noted = points.map(({ name, point, style }) => ({ area: name, point, style }));
  return [...describeDisagreements(noted, t), ...(count === 0 ? [] : [t('slides.flagged', { count })])];
}
