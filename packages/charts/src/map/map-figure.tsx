import { type ReactElement, useId, useMemo } from 'react';
import { FigureFrame, type FigureHead, FigurePlot, FigureTable, useContainerWidth } from '../figure/index.ts';
import { layoutGround } from './layout-ground.ts';
import { layoutMap } from './layout-map.ts';
import type { MapFigureInput } from './map-figure-input.ts';
import { MapLegend } from './map-legend.tsx';
import { MapPicture, MapPointer } from './map-picture.tsx';
import { findMapPlace, findMapStop, listMapTracks, moveOnMap } from './map-walk.ts';
import { describeMapNotes, listMapLicences, summariseMap } from './map-words.ts';
import { planFrames } from './plan-frames.ts';

export interface MapFigureProps extends MapFigureInput, Omit<FigureHead, keyof MapFigureInput> {}

const leastWidth = 264;
/** Wider than this it would leave the screen at its foot. */
const mostWidth = 600;

/** The country's areas shaded by one year's values: frame, map, legend, walk and table twin. */
export function MapFigure(props: MapFigureProps): ReactElement {
  const { boundaries, layer, entries, values, years, year, level, direction, style, imprint, t, notes = [] } = props;
  const { title, subtitle, headingLevel, controls } = props;
  const [ref, available] = useContainerWidth<HTMLDivElement>(leastWidth);
  const patterns = useId();
  const width = Math.min(available, mostWidth);
  const ground = useMemo(() => layoutGround(boundaries, layer, planFrames(width)), [boundaries, layer, width]);
  const { unit, decimals } = style;
  const layout = useMemo(
    () =>
      layoutMap({ ground, entries, values, isShare: unit === 'percent', decimals, direction, language: t.language }),
    [ground, entries, values, unit, decimals, direction, t.language],
  );
  const tracks = useMemo(() => listMapTracks(layout, year), [layout, year]);
  return (
    <FigureFrame
      title={title}
      subtitle={subtitle}
      {...(headingLevel === undefined ? {} : { headingLevel })}
      {...(controls === undefined ? {} : { controls })}
      imprint={imprint}
      licences={listMapLicences(props)}
      notes={[...notes, ...describeMapNotes(layout, style, t)]}
      t={t}
      table={<FigureTable caption={title} tracks={tracks} axis="places" style={style} t={t} />}
    >
      <div ref={ref} className="dinh-measure dinh-map-room">
        <div style={{ width }}>
          <FigurePlot
            label={title}
            summary={summariseMap(layout, props)}
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
          {t('map.reference')} <span lang="en">{boundaries.attribution}</span>
        </p>
      </div>
    </FigureFrame>
  );
}
