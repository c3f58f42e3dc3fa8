import type { ReadingStyle, Translate } from '@dinh/i18n';
import { type PointerEvent, type ReactElement, type ReactNode, useId, useRef } from 'react';
import type { FigureBreak } from './figure-break.ts';
import type { FigureStop, FigureTrack } from './figure-track.ts';
import type { PlotPoint } from './plot-point.ts';
import { PointCard } from './point-card.tsx';
import { describeStop, type StopWords } from './stop-words.ts';
import { type MoveWithin, useFigureWalk, type WalkAxis } from './use-figure-walk.ts';

interface PlotBase {
  /** The figure's title: the name of what is focused. */
  readonly label: string;
  /** The picture in words. */
  readonly summary: string;
  readonly tracks: readonly FigureTrack[];
  readonly axis: WalkAxis;
  readonly breaks?: readonly FigureBreak[];
  /** Where keys lead in a plane. */
  readonly move?: MoveWithin;
  /** How the walk goes, where places and periods are not its ways. */
  readonly keys?: string;
  readonly t: Translate;
  readonly width: number;
  readonly height: number;
  /** Where a stop is on the plot; an absence at the baseline. */
  readonly placeOf: (stop: FigureStop) => PlotPoint | null;
  /** The stop nearest to a place on the plot; null where none is near. */
  readonly stopNear: (place: PlotPoint) => FigureStop | null;
  /** The picture itself. */
  readonly children: (current: FigureStop | null) => ReactNode;
}

/** How the values are written; or, where a stop says more than a value, its words. */
type PlotWords =
  | { readonly style: ReadingStyle; readonly wordsOf?: undefined }
  | { readonly style?: undefined; readonly wordsOf: (stop: FigureStop) => StopWords };

export type FigurePlotProps = PlotBase & PlotWords;

const noBreaks: readonly FigureBreak[] = [];
const cardWidth = 240;
const cardGap = 12;

function placeInPlot(event: PointerEvent<HTMLElement>): PlotPoint {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

/**
 * A picture that can be read without sight or mouse. Three siblings: the picture (`role="img"` with
 * the summary), a focusable layer over it that takes keys and pointer (`role="application"`, so that
 * screen readers hand the arrow keys on), and the live region, which is there before it is used.
 */
export function FigurePlot(props: FigurePlotProps): ReactElement {
  const { label, summary, tracks, axis, t, width, height, placeOf, stopNear, children } = props;
  const { breaks = noBreaks, move, keys = t(`figure.keys.${axis === 'places' ? 'bars' : 'line'}`) } = props;
  const wordsOf = (stop: FigureStop): StopWords =>
    props.wordsOf ? props.wordsOf(stop) : describeStop(stop, props.style, t);
  const walk = useFigureWalk({ tracks, axis, breaks, move });
  const keysId = useId();
  const isPressed = useRef(false);
  const { current, announced, passed } = walk;
  const place = current === null ? null : placeOf(current);
  const point = announced === null ? '' : wordsOf(announced).announced;
  const announcement = passed === null ? point : t('figure.afterBreak', { words: passed.words, point });
  const cardLeft = Math.max(0, Math.min((place?.x ?? 0) + cardGap, width - cardWidth));
  const hasStops = tracks.some(({ stops }) => stops.length > 0);
  const hasTargets = tracks.some(({ targetsOf }) => targetsOf !== undefined);
  const isCardAbove = (place?.y ?? 0) > height / 2;
  return (
    <div className="dinh-plot" style={{ height }}>
      <div role="img" aria-label={summary} className="dinh-picture">
        {children(current)}
      </div>
      {hasStops && (
        <>
          <div
            role="application"
            aria-roledescription={t('figure.chart')}
            aria-label={label}
            aria-describedby={keysId}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the layer is interactive, by keys and pointer
            tabIndex={0}
            className="dinh-walk"
            data-dinh-walk=""
            onKeyDown={walk.onKeyDown}
            onPointerDown={() => {
              isPressed.current = true;
            }}
            onFocus={() => {
              // A press focuses too, but points by itself.
              if (!isPressed.current) walk.onFocus();
              isPressed.current = false;
            }}
            onBlur={walk.onBlur}
            onPointerMove={(event) => walk.point(stopNear(placeInPlot(event)))}
            onPointerLeave={() => walk.point(null)}
            onClick={(event) => {
              isPressed.current = false;
              const box = event.currentTarget.getBoundingClientRect();
              const stop = stopNear({ x: event.clientX - box.left, y: event.clientY - box.top });
              if (stop) walk.pin(stop);
              else walk.dismiss();
            }}
          />
          <p id={keysId} className="dinh-hidden">
            {keys}
            {breaks.length > 0 && ` ${t('figure.keys.breaks')}`}
            {hasTargets && ` ${t('figure.keys.targets')}`}
          </p>
          <p
            className="dinh-hidden"
            role="status"
            aria-live="polite"
            aria-atomic="true"
            data-dinh-live=""
            data-track={announced?.trackId}
            data-period={announced?.period}
            data-stop={announced?.id}
          >
            {announcement}
          </p>
        </>
      )}
      {current !== null && place !== null && (
        <div
          className="dinh-card-anchor"
          style={{
            left: cardLeft,
            width: Math.min(cardWidth, width),
            ...(isCardAbove ? { bottom: height - place.y + cardGap } : { top: place.y + cardGap }),
          }}
        >
          <PointCard
            words={wordsOf(current)}
            href={current.cell.href}
            t={t}
            isPinned={walk.isPinned}
            onClose={walk.dismiss}
          />
        </div>
      )}
    </div>
  );
}
