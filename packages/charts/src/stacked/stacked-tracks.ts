import { formatPeriod, formatValue, type Translate } from '@dinh/i18n';
import { isPoint, toCountPoint } from '../figure/figure-series.ts';
import type { FigureStop, FigureTrack } from '../figure/figure-track.ts';
import type { PlotPoint } from '../figure/plot-point.ts';
import { findShare, shareStyle } from './label-parts.ts';
import { namePart } from './name-part.ts';
import { othersId, type PartSum, type Stack, type StackColumn, type StackPart } from './stack-series.ts';
import type { PartKind } from './stacked-figure-input.ts';
import type { StackBar, StackedLayout } from './stacked-layout.ts';

export const totalId = 'total';

export interface StackedTrackInput {
  readonly stack: Stack;
  readonly parts: PartKind;
  readonly isShare: boolean;
  readonly t: Translate;
}

/** How many of how many a sum has, in words. */
export function describeSome({ have, due }: Pick<StackColumn, 'have' | 'due'>, parts: PartKind, t: Translate): string {
  return t(`forms.stacked.someOf.${parts}`, { have, due });
}

function toTotalStop(column: StackColumn, { parts, t }: StackedTrackInput): FigureStop {
  const { period, value, isWhole } = column;
  const common = { trackId: totalId, trackName: t('forms.stacked.total'), period, id: period };
  if (isWhole && value !== null) return { ...common, cell: toCountPoint({ period, value, complete: null }) };
  const words = { when: formatPeriod(period, t.language), value: t('forms.stacked.noTotal') };
  return { ...common, cell: { value: null, href: null, aim: { ...words, note: describeSome(column, parts, t) } } };
}

function writeShare(sum: Pick<PartSum, 'value'>, column: StackColumn, { isShare, t }: StackedTrackInput) {
  const share = isShare ? findShare(sum, column) : null;
  if (share === null) return {};
  return { remark: t('forms.stacked.share', { share: formatValue(share, shareStyle, t.language) }) };
}

/** All that stands together in grey: a sum of our own. */
function toOthersTrack(part: StackPart, name: string, input: StackedTrackInput): FigureTrack {
  const stops = input.stack.columns.flatMap((column): FigureStop[] => {
    const sum = column.sums.find((one) => one.part === part);
    if (!sum || sum.due === 0) return [];
    const { period } = column;
    const { value, have, due } = sum;
    const isSome = value !== null && have < due;
    return [
      {
        ...{ trackId: part.id, trackName: name, period, id: period },
        cell:
          value === null
            ? { value, absence: 'not-found', href: null }
            : toCountPoint({ period, value, complete: isSome ? false : null }),
        ...(isSome ? { remark: describeSome(sum, input.parts, input.t) } : writeShare(sum, column, input)),
      },
    ];
  });
  return { id: part.id, name, role: 'context', stops };
}

/** By as many as there ever are at a time: places end and begin. */
function nameOthers(part: StackPart, { stack: { parts, columns }, parts: kind, t }: StackedTrackInput): string {
  const due = columns.flatMap(({ sums }) => sums.filter((sum) => sum.part === part).map((sum) => sum.due));
  return namePart(part, Math.max(...due), { parts: kind, isAll: parts.length === 1, t });
}

/** The series one by one: the total first, then the parts as they lie, from above, last what the grey one is made of. */
export function listStackedTracks(input: StackedTrackInput): readonly FigureTrack[] {
  const { stack, t } = input;
  const { columns, parts, cells } = stack;
  const ofSeries = ({ series }: StackPart): readonly FigureTrack[] =>
    series.map(({ id, name, role }) => ({
      id,
      name,
      role,
      stops: columns.flatMap((column, index): FigureStop[] => {
        const cell = cells.get(id)?.[index];
        if (!cell) return [];
        const period = isPoint(cell) ? cell.period : column.period;
        return [{ trackId: id, trackName: name, period, id: column.period, cell, ...writeShare(cell, column, input) }];
      }),
    }));
  const total: FigureTrack = {
    ...{ id: totalId, name: t('forms.stacked.total'), role: 'peer' },
    stops: columns.filter(({ due }) => due > 0).map((column) => toTotalStop(column, input)),
  };
  const fromAbove = parts.toReversed();
  return [
    total,
    ...fromAbove.flatMap((part) =>
      part.id === othersId ? [toOthersTrack(part, nameOthers(part, input), input)] : ofSeries(part),
    ),
    ...fromAbove.filter(({ id }) => id === othersId).flatMap(ofSeries),
  ];
}

function findBar({ bars }: StackedLayout, { id, period }: Pick<FigureStop, 'id' | 'period'>): StackBar | undefined {
  return bars.find(({ column }) => column.period === (id ?? period));
}

/** The middle of a part's segment, the top of a total; of what has no segment the baseline. */
export function findStackedPlace(layout: StackedLayout, stop: FigureStop): PlotPoint | null {
  const bar = findBar(layout, stop);
  if (!bar) return null;
  const x = bar.x + bar.width / 2;
  if (stop.trackId === totalId) return { x, y: bar.top };
  const part = layout.stack.parts.find(
    ({ series, id }) => id === stop.trackId || series.some((one) => one.id === stop.trackId),
  );
  const segment = bar.segments.find(({ partId }) => partId === part?.id);
  const isKnown = segment !== undefined && stop.cell.value !== null;
  return { x, y: isKnown ? (segment.top + segment.bottom) / 2 : layout.plot.bottom };
}

/** The part under a place, from above the bar the total; a bar's whole place in its row is its target. */
export function findStackedStop(
  layout: StackedLayout,
  tracks: readonly FigureTrack[],
  { x, y }: PlotPoint,
): FigureStop | null {
  const { plot, slot, bars } = layout;
  const bar = bars[Math.floor((x - plot.left) / slot)];
  if (!bar) return null;
  const segment = bar.segments.find(({ top, bottom }) => y >= top && y < bottom);
  const trackId = segment?.partId ?? totalId;
  return tracks.find(({ id }) => id === trackId)?.stops.find(({ id }) => id === bar.column.period) ?? null;
}
