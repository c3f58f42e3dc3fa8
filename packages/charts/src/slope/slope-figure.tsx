import { formatPeriod } from '@dinh/i18n';
import { memo, type ReactElement, useMemo } from 'react';
import {
  FigureFrame,
  type FigureHead,
  type FigureStop,
  RingedPlot,
  type StopWords,
  TwinTable,
  useContainerWidth,
} from '../figure/index.ts';
import { chooseSlopeHeight, layoutSlope } from './layout-slope.ts';
import type { SlopeFigureInput } from './slope-figure-input.ts';
import { SlopePicture } from './slope-picture.tsx';
import { findSlopePlace, findSlopeStop, listSlopeTracks } from './slope-tracks.ts';
import { describeSlopeNotes, describeSlopeStop, summariseSlope, toSlopeTwinRow } from './slope-words.ts';

export interface SlopeFigureProps extends SlopeFigureInput, Omit<FigureHead, keyof SlopeFigureInput> {}

const leastWidth = 240;

/** The picture and its walk; nothing of it is made again while what it draws stays the same. */
const SlopePlot = memo(function SlopePlot({
  title,
  entries,
  periods,
  style,
  t,
}: Pick<SlopeFigureProps, 'title' | 'entries' | 'periods' | 'style' | 't'>): ReactElement {
  const [ref, width] = useContainerWidth<HTMLDivElement>(leastWidth);
  const height = chooseSlopeHeight(width);
  const layout = useMemo(
    () => layoutSlope({ entries, periods, style, width, height, t }),
    [entries, periods, style, width, height, t],
  );
  const tracks = useMemo(
    () => listSlopeTracks(entries, periods).filter(({ id }) => layout.drawn.some((one) => one.id === id)),
    [entries, periods, layout],
  );
  const summary = useMemo(
    () => summariseSlope(title, { entries, periods, style }, t),
    [title, entries, periods, style, t],
  );
  const wordsOf = (stop: FigureStop): StopWords => {
    const entry = entries.find(({ id }) => id === stop.trackId);
    if (!entry) throw new RangeError(`no place ${stop.trackId}`);
    return describeSlopeStop(stop, entry, style, t);
  };
  return (
    <div ref={ref} className="dinh-measure">
      <RingedPlot
        label={title}
        summary={summary}
        tracks={tracks}
        axis="periods"
        wordsOf={wordsOf}
        t={t}
        width={width}
        height={height}
        placeOf={(stop) => findSlopePlace(layout, stop)}
        stopNear={(place) => findSlopeStop(layout, tracks, place)}
      >
        <SlopePicture layout={layout} />
      </RingedPlot>
    </div>
  );
});

/** Places at two periods, joined, the chosen in colour before all others in grey: frame, plot, walk and table twin. */
export function SlopeFigure(props: SlopeFigureProps): ReactElement {
  const { entries, periods, style, direction, imprint, t, notes = [], title, ...head } = props;
  const subject = useMemo(() => ({ entries, periods, style }), [entries, periods, style]);
  const groups = useMemo(
    () => [{ id: 'all', name: null, rows: entries.map((entry) => toSlopeTwinRow(entry, subject, t)) }],
    [entries, subject, t],
  );
  const columns = useMemo(
    () => [
      { id: 'from', name: formatPeriod(periods.from, t.language), isNumber: true },
      { id: 'to', name: formatPeriod(periods.to, t.language), isNumber: true },
      { id: 'change', name: t('forms.slope.table.change'), isNumber: true },
      { id: 'flags', name: t('figure.table.note') },
    ],
    [periods, t],
  );
  const ownNotes = useMemo(() => describeSlopeNotes(subject, direction, t), [subject, direction, t]);
  return (
    <FigureFrame
      {...head}
      title={title}
      imprint={imprint}
      notes={[...notes, ...ownNotes]}
      t={t}
      table={<TwinTable caption={title} headName={t('figure.table.area')} columns={columns} groups={groups} t={t} />}
    >
      <SlopePlot title={title} entries={entries} periods={periods} style={style} t={t} />
    </FigureFrame>
  );
}
