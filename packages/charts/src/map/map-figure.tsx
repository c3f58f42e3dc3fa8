import { describeWithout, formatList, type ReadingStyle, summariseRanking, type Translate } from '@dinh/i18n';
import type { AreaLevel, Direction } from '@dinh/kpi';
import { type ReactElement, useId, useMemo } from 'react';
import {
  describeDisagreements,
  FigureFrame,
  type FigureHead,
  type FigureImprint,
  FigurePlot,
  FigureTable,
  useContainerWidth,
} from '../figure/index.ts';
import type { BoundaryFile, BoundaryLayer } from './boundary-file.ts';
import { layoutGround } from './layout-ground.ts';
import { layoutMap, type MapLayout } from './layout-map.ts';
import type { MapEntry } from './map-entry.ts';
import { MapLegend } from './map-legend.tsx';
import { MapPicture, MapPointer } from './map-picture.tsx';
import { findMapPlace, findMapStop, listMapTracks, moveOnMap } from './map-walk.ts';
import { nameIslands } from './place-names.ts';

export interface MapFigureProps extends FigureHead {
  readonly boundaries: BoundaryFile;
  /** Which layout the entries are of. */
  readonly layer: BoundaryLayer;
  /** Every area of the layout, those without a figure too. */
  readonly entries: readonly MapEntry[];
  /** All values of all years that the map goes through: the limits of the classes are theirs. */
  readonly values: readonly number[];
  /** "2010–2024"; null where there is one year only. */
  readonly years: string | null;
  readonly year: string;
  readonly level: AreaLevel;
  readonly direction: Direction;
  readonly style: ReadingStyle;
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** Notes of the page's own, before those of the figure. */
  readonly notes?: readonly string[];
}

const leastWidth = 264;
/** Wider than this it would leave the screen at its foot. */
const mostWidth = 600;

function summarise({ areas, ground }: MapLayout, props: MapFigureProps): string {
  const { title, year, style, level, t } = props;
  const known = areas.filter(({ fill }) => fill.kind === 'class');
  const rows = known
    .flatMap(({ entry: { name, point, colour } }) =>
      point === null || point.value === null ? [] : [{ name, value: point.value, isFocus: colour !== undefined }],
    )
    .toSorted((a, b) => b.value - a.value);
  const without = areas.length - known.length;
  const completeness = without === 0 ? '' : describeWithout({ count: without, level }, t);
  const islands = ground.islands.map((one) =>
    t('map.islands.of', {
      name: nameIslands(one, t.language),
      area: areas.find(({ id }) => id === one.areaId)?.entry.name ?? '',
    }),
  );
  return [
    summariseRanking({ title, period: year, style, rows, completeness }, t),
    t('map.islands.shown', { names: formatList(islands, t.language) }),
  ].join(' ');
}

/** The country's areas shaded by one year's values: frame, map, legend, walk and table twin. */
export function MapFigure(props: MapFigureProps): ReactElement {
  const { boundaries, layer, entries, values, years, year, level, direction, style, imprint, t, notes = [] } = props;
  const { title, subtitle, headingLevel, controls } = props;
  const [ref, available] = useContainerWidth<HTMLDivElement>(leastWidth);
  const patterns = useId();
  const width = Math.min(available, mostWidth);
  const ground = useMemo(() => layoutGround(boundaries, layer, width), [boundaries, layer, width]);
  const { unit, decimals } = style;
  const layout = useMemo(
    () =>
      layoutMap({ ground, entries, values, isShare: unit === 'percent', decimals, direction, language: t.language }),
    [ground, entries, values, unit, decimals, direction, t.language],
  );
  const tracks = useMemo(() => listMapTracks(layout, year), [layout, year]);
  const marked = layout.areas.flatMap(({ entry: { name, point } }) =>
    point === null ? [] : [{ area: name, point, style }],
  );
  const { attribution, licence, licenceUrl } = boundaries;
  return (
    <FigureFrame
      title={title}
      subtitle={subtitle}
      {...(headingLevel === undefined ? {} : { headingLevel })}
      {...(controls === undefined ? {} : { controls })}
      imprint={imprint}
      licences={[
        { words: t('map.licence.figures', { licence: imprint.licence.name }), url: imprint.licence.url },
        { words: t('map.licence.boundaries', { licence }), url: licenceUrl },
      ]}
      notes={[
        ...notes,
        ...(layout.unnamed.length === 0
          ? []
          : [t('map.note.unnamed', { areas: formatList(layout.unnamed, t.language) })]),
        ...describeDisagreements(marked, t),
      ]}
      t={t}
      table={<FigureTable caption={title} tracks={tracks} axis="places" style={style} t={t} />}
    >
      <div ref={ref} className="dinh-measure dinh-map-room">
        <div style={{ width }}>
          <FigurePlot
            label={title}
            summary={summarise(layout, props)}
            tracks={tracks}
            axis="places"
            keys={t('map.keys')}
            move={(key, { trackId }) => moveOnMap(layout, key, trackId)}
            style={style}
            t={t}
            width={width}
            height={ground.frames.height}
            placeOf={(stop) => findMapPlace(layout, stop)}
            stopNear={(place) => findMapStop(layout, tracks, place)}
          >
            {(current) => (
              <>
                <MapPicture layout={layout} patterns={patterns} />
                <MapPointer layout={layout} patterns={patterns} areaId={current?.trackId} />
              </>
            )}
          </FigurePlot>
        </div>
        <MapLegend layout={layout} style={style} level={level} years={years} patterns={patterns} t={t} />
        <p className="dinh-map-reference">
          {t('map.reference')} <span lang="en">{attribution}</span>
        </p>
      </div>
    </FigureFrame>
  );
}
