import { type ReactElement, useMemo } from 'react';
import {
  FigureFrame,
  type FigureHead,
  type FigureStop,
  RingedPlot,
  type StopWords,
  TwinTable,
  useContainerWidth,
} from '../figure/index.ts';
import { findDot, findDotStop } from '../plane/dot-pointing.ts';
import { findOutliers } from './find-outliers.ts';
import { chooseScatterHeight, layoutScatter } from './layout-scatter.ts';
import { listPairs } from './scatter-entry.ts';
import type { ScatterFigureInput } from './scatter-figure-input.ts';
import { ScatterPicture } from './scatter-picture.tsx';
import {
  describeScatterNotes,
  describeScatterStop,
  listScatterTracks,
  orderEntries,
  summariseScatter,
  toScatterTwinRow,
} from './scatter-words.ts';

export interface ScatterFigureProps extends ScatterFigureInput, Omit<FigureHead, keyof ScatterFigureInput> {}

const leastWidth = 240;

/** Two indicators against each other, a dot a place: frame, plot, walk and table twin. */
export function ScatterFigure(props: ScatterFigureProps): ReactElement {
  const { entries, x, y, due, imprint, t, notes = [], title, ...head } = props;
  const [ref, width] = useContainerWidth<HTMLDivElement>(leastWidth);
  const height = chooseScatterHeight(width);
  const axes = useMemo(() => ({ x, y }), [x, y]);
  const layout = useMemo(() => layoutScatter({ entries, axes, width, height, t }), [entries, axes, width, height, t]);
  const outliers = useMemo(() => findOutliers(listPairs(entries)).outliers, [entries]);
  const tracks = useMemo(() => listScatterTracks(entries), [entries]);
  const groups = useMemo(
    () => [
      { id: 'all', name: null, rows: orderEntries(entries).map((entry) => toScatterTwinRow(entry, axes, outliers, t)) },
    ],
    [entries, axes, outliers, t],
  );
  const columns = useMemo(
    () => [
      { id: 'x', name: axes.x.name, isNumber: true },
      { id: 'y', name: axes.y.name, isNumber: true },
      { id: 'note', name: t('figure.table.note') },
    ],
    [axes, t],
  );
  const summary = useMemo(() => summariseScatter(title, entries, axes, t), [title, entries, axes, t]);
  const wordsOf = (stop: FigureStop): StopWords => {
    const entry = entries.find(({ id }) => id === stop.trackId);
    if (!entry) throw new RangeError(`no place ${stop.trackId}`);
    return describeScatterStop(entry, axes, outliers, t);
  };
  return (
    <FigureFrame
      {...head}
      title={title}
      imprint={imprint}
      notes={[...notes, ...describeScatterNotes(entries, axes, { ...layout, due }, t)]}
      t={t}
      table={<TwinTable caption={title} headName={t('figure.table.area')} columns={columns} groups={groups} t={t} />}
    >
      <div ref={ref} className="dinh-measure">
        <RingedPlot
          label={title}
          summary={summary}
          tracks={tracks}
          axis="places"
          wordsOf={wordsOf}
          t={t}
          width={width}
          height={height}
          placeOf={(stop) => findDot(layout.dots, stop)}
          stopNear={(place) => findDotStop(layout.dots, tracks, place)}
        >
          <ScatterPicture layout={layout} />
        </RingedPlot>
      </div>
    </FigureFrame>
  );
}
