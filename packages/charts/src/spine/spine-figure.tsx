import type { Translate } from '@dinh/i18n';
import { memo, type ReactElement, useMemo } from 'react';
import {
  FigureFrame,
  type FigureHead,
  type FigureImprint,
  type FigureStop,
  type FigureTrack,
  RingedPlot,
  type StopWords,
  TwinTable,
  useContainerWidth,
} from '../figure/index.ts';
import { layoutSpine, type SpineLayout } from './layout-spine.ts';
import type { SpinePlace, SpineRow } from './spine-data.ts';
import { SpineKey } from './spine-key.tsx';
import { SpinePicture } from './spine-picture.tsx';
import { findSpinePlace, findSpineStop, listSpineTracks } from './spine-tracks.ts';
import { describeSpineNotes, describeSpineStop, summariseSpine, toSpineTwinRow } from './spine-words.ts';

export interface SpineFigureProps extends FigureHead {
  /** At most five, the focus first. Keeps its identity between renders, as do the rows. */
  readonly places: readonly SpinePlace[];
  /** One for each indicator, in the order shown. */
  readonly rows: readonly SpineRow[];
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** Notes of the page's own, before those of the figure. */
  readonly notes?: readonly string[];
}

const leastWidth = 240;

/** The names of the rows as links, over the layer that takes the pointer. */
function RowLinks({ layout, rows }: { layout: SpineLayout; rows: readonly SpineRow[] }): ReactElement {
  return (
    <>
      {layout.rows.map(({ id, top, name, height }, index) => {
        const row = rows[index];
        if (!row || row.href === null) return null;
        const first = name[0]?.y ?? top;
        const textTop = first - layout.lineHeight / 2;
        return (
          <a
            key={id}
            className="dinh-row-link"
            href={row.href}
            style={{
              top: textTop,
              width: layout.nameWidth,
              height: Math.max(24, Math.min(height, name.length * layout.lineHeight)),
            }}
          >
            <span className="dinh-hidden">{row.name}</span>
          </a>
        );
      })}
    </>
  );
}

interface SpinePlotProps extends Pick<SpineFigureProps, 'title' | 'places' | 'rows' | 't'> {
  readonly tracks: readonly FigureTrack[];
}

/** Key, picture and walk; nothing of it is made again while what it draws stays the same. */
const SpinePlot = memo(function SpinePlot({ title, places, rows, t, tracks }: SpinePlotProps): ReactElement {
  const [ref, width] = useContainerWidth<HTMLDivElement>(leastWidth);
  const layout = useMemo(() => layoutSpine({ places, rows, width, t }), [places, rows, width, t]);
  const summary = useMemo(() => summariseSpine(title, rows, tracks, places, t), [title, rows, tracks, places, t]);
  const wordsOf = (stop: FigureStop): StopWords => {
    const row = rows.find(({ id }) => id === stop.trackId);
    if (!row) throw new RangeError(`no row ${stop.trackId}`);
    return describeSpineStop(stop, row, places, t);
  };
  return (
    <div ref={ref} className="dinh-measure">
      <SpineKey places={places} layout={layout} t={t} />
      <div className="dinh-spine-plot">
        <RingedPlot
          label={title}
          summary={summary}
          tracks={tracks}
          axis="rows"
          keys={t('forms.spine.keys')}
          wordsOf={wordsOf}
          t={t}
          width={width}
          height={layout.height}
          placeOf={(stop) => findSpinePlace(layout, stop)}
          stopNear={(place) => findSpineStop(layout, tracks, place)}
        >
          <SpinePicture layout={layout} />
        </RingedPlot>
        <RowLinks layout={layout} rows={rows} />
      </div>
    </div>
  );
});

/** Where up to five places stand among all, a row for each indicator: frame, plot, walk and table twin. */
export function SpineFigure(props: SpineFigureProps): ReactElement {
  const { places, rows, imprint, t, notes = [], ...head } = props;
  const tracks = useMemo(() => listSpineTracks(rows, places), [rows, places]);
  const groups = useMemo(
    () =>
      rows.map((row, index) => ({
        id: row.id,
        name: row.name,
        href: row.href,
        rows: tracks[index]?.stops.map((stop) => toSpineTwinRow(stop, row, places, t)) ?? [],
      })),
    [rows, tracks, places, t],
  );
  const columns = useMemo(
    () => [
      { id: 'period', name: t('figure.table.period') },
      { id: 'value', name: t('figure.table.value'), isNumber: true },
      { id: 'parts', name: t('figure.table.parts'), isNumber: true },
      { id: 'printed', name: t('figure.table.printed'), isNumber: true },
      { id: 'note', name: t('forms.spine.table.note') },
    ],
    [t],
  );
  const ownNotes = useMemo(() => describeSpineNotes(rows, places, t), [rows, places, t]);
  return (
    <FigureFrame
      {...head}
      imprint={imprint}
      notes={[...notes, ...ownNotes]}
      t={t}
      table={
        <TwinTable
          caption={props.title}
          headName={t('forms.spine.table.place')}
          columns={columns}
          groups={groups}
          t={t}
        />
      }
    >
      <SpinePlot title={props.title} places={places} rows={rows} t={t} tracks={tracks} />
    </FigureFrame>
  );
}
