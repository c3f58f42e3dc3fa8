import type { Translate } from '@dinh/i18n';
import { memo, type ReactElement, useMemo } from 'react';
import {
  FigureFrame,
  type FigureHead,
  type FigureImprint,
  type FigureStop,
  RingedPlot,
  type StopWords,
  TwinTable,
  useContainerWidth,
} from '../figure/index.ts';
import { layoutTimeline, type TimelineLayout } from './layout-timeline.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import { TimelinePicture } from './timeline-picture.tsx';
import { findTimelinePlace, findTimelineStop, listTimelineTracks } from './timeline-tracks.ts';
import { describeTimelineNotes, describeTimelineStop, summariseTimeline, toTimelineTwinRow } from './timeline-words.ts';

export interface TimelineFigureProps extends FigureHead {
  /** In the order shown; at least one has a date. Keeps its identity between renders. */
  readonly entries: readonly TimelineEntry[];
  /** Day of the data, ISO. */
  readonly day: string;
  /** What the rows are. */
  readonly headName: string;
  readonly imprint: FigureImprint;
  readonly t: Translate;
}

const leastWidth = 240;

/** The names of the rows as links, over the layer that takes the pointer. */
function RowLinks({ layout, entries }: { layout: TimelineLayout; entries: readonly TimelineEntry[] }): ReactElement {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (
    <>
      {layout.rows.map(({ id, top, height, lines }) => {
        const entry = byId.get(id);
        if (!entry || entry.href === null) return null;
        const indent = lines[0]?.x ?? 0;
        return (
          <a
            key={id}
            className="dinh-row-link"
            href={entry.href}
            data-plain-links=""
            style={{ top, left: indent, width: layout.nameWidth - indent, height: Math.max(24, height) }}
          >
            <span className="dinh-hidden">{entry.title}</span>
          </a>
        );
      })}
    </>
  );
}

/** The picture and its walk; nothing of it is made again while what it draws stays the same. */
const TimelinePlot = memo(function TimelinePlot({
  title,
  entries,
  day,
  t,
}: Pick<TimelineFigureProps, 'title' | 'entries' | 'day' | 't'>): ReactElement {
  const [ref, width] = useContainerWidth<HTMLDivElement>(leastWidth);
  const layout = useMemo(() => layoutTimeline({ entries, day, width }), [entries, day, width]);
  const tracks = useMemo(() => listTimelineTracks(entries), [entries]);
  const summary = useMemo(() => summariseTimeline(title, entries, t), [title, entries, t]);
  const wordsOf = ({ trackId }: FigureStop): StopWords => {
    const entry = entries.find(({ id }) => id === trackId);
    if (!entry) throw new RangeError(`no row ${trackId}`);
    return describeTimelineStop(entry, t);
  };
  return (
    <div ref={ref} className="dinh-measure">
      <div className="dinh-timeline-plot">
        <RingedPlot
          label={title}
          summary={summary}
          tracks={tracks}
          axis="places"
          keys={t('forms.timeline.keys')}
          wordsOf={wordsOf}
          t={t}
          width={width}
          height={layout.height}
          placeOf={(stop) => findTimelinePlace(layout, stop)}
          stopNear={(place) => findTimelineStop(layout, tracks, place)}
        >
          <TimelinePicture layout={layout} />
        </RingedPlot>
        <RowLinks layout={layout} entries={entries} />
      </div>
    </div>
  );
});

/** Documents in time, a row each: frame, plot, walk and table twin. */
export function TimelineFigure(props: TimelineFigureProps): ReactElement {
  const { entries, day, headName, imprint, t, title, ...head } = props;
  const groups = useMemo(
    () => [{ id: 'all', name: null, rows: entries.map((entry) => toTimelineTwinRow(entry, t)) }],
    [entries, t],
  );
  const columns = useMemo(
    () => [
      { id: 'issued', name: t('forms.timeline.table.issued') },
      { id: 'span', name: t('forms.timeline.table.period') },
    ],
    [t],
  );
  return (
    <FigureFrame
      {...head}
      title={title}
      imprint={imprint}
      notes={describeTimelineNotes(entries, day, t)}
      t={t}
      table={<TwinTable caption={title} headName={headName} columns={columns} groups={groups} t={t} />}
    >
      <TimelinePlot title={title} entries={entries} day={day} t={t} />
    </FigureFrame>
  );
}
