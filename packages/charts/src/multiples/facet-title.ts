import { formatPeriod, formatReading, type ReadingStyle, type Translate } from '@dinh/i18n';
import { findLatest } from '@dinh/kpi';
import type { FigureSeries } from '../figure/figure-series.ts';
import { cutSegments } from '../line/line-segments.ts';
import { wrapText } from '../text-metrics/index.ts';

export interface TitleLine {
  readonly text: string;
  readonly isName: boolean;
}

interface TitleRoom {
  readonly style: ReadingStyle;
  readonly t: Translate;
  readonly fontSize: number;
  readonly maxWidth: number;
}

/** A facet's name and its last value with its period; or that nothing was found. */
export function writeFacetTitle(
  { name, points }: FigureSeries,
  { style, t, fontSize, maxWidth }: TitleRoom,
): readonly TitleLine[] {
  const last = findLatest(cutSegments(points).runs.flatMap((run) => run.map(({ point }) => point)));
  const value = last ? (formatReading(last, style, t.language) ?? '') : '';
  const when = last ? formatPeriod(last.period, t.language, 'short') : '';
  const words = last ? t('forms.valueWhen', { value, period: when }) : t('words.absence.not-found');
  const bold = { size: fontSize, weight: 600 } as const;
  const wrap = (text: string, font: { size: number; weight?: 400 | 600 }): readonly string[] =>
    wrapText(text, { ...font, maxWidth });
  const lines = wrap(name, bold).map((text): TitleLine => ({ text, isName: true }));
  return [...lines, ...wrap(words, { size: fontSize }).map((text): TitleLine => ({ text, isName: false }))];
}
