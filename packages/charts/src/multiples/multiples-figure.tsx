import { memo, type ReactElement, useMemo } from 'react';
import {
  type FigureBreak,
  FigureFrame,
  type FigureHead,
  FigureTable,
  type FigureTargets,
  type FigureTrack,
  joinTargets,
  listTracks,
  noTargets,
  RingedPlot,
  useContainerWidth,
} from '../figure/index.ts';
import { drawAbsence } from '../line/line-pointing.ts';
import { type ContextSeries, layoutMultiples } from './layout-multiples.ts';
import type { MultiplesFigureInput } from './multiples-figure-input.ts';
import type { MultiplesLayout } from './multiples-layout.ts';
import { MultiplesPicture } from './multiples-picture.tsx';
import { findFacetPlace, findFacetStop, placeFacetAbsences } from './multiples-pointing.ts';
import { describeContext, describeMultiplesNotes, listFacetSeries, summariseMultiples } from './multiples-words.ts';

export interface MultiplesFigureProps extends MultiplesFigureInput, Omit<FigureHead, keyof MultiplesFigureInput> {}

const leastWidth = 240;
const noContext: readonly ContextSeries[] = [];
const noBreaks: readonly FigureBreak[] = [];

/** Years in which nothing was found: a small dash at the baseline of the facet each. */
function Absences({ layout, tracks }: { layout: MultiplesLayout; tracks: readonly FigureTrack[] }): ReactElement {
  return (
    <svg className="dinh-absences" width={layout.width} height={layout.height} aria-hidden="true">
      {placeFacetAbsences(layout, tracks).map((place) => (
        <path key={`${place.x} ${place.y}`} d={drawAbsence(place)} />
      ))}
    </svg>
  );
}

interface MultiplesPlotProps extends Pick<MultiplesFigureProps, 'title' | 'facets' | 'style' | 't'> {
  /** Empty where nothing is grey. */
  readonly contextNote: string;
  readonly context: readonly ContextSeries[];
  readonly breaks: readonly FigureBreak[];
  readonly targets: FigureTargets;
  readonly tracks: readonly FigureTrack[];
}

/** The pictures and their one walk; nothing of it is made again while what it draws stays the same. */
const MultiplesPlot = memo(function MultiplesPlot(props: MultiplesPlotProps): ReactElement {
  const { title, facets, context, contextNote, style, breaks, targets, t, tracks } = props;
  const [ref, width] = useContainerWidth<HTMLDivElement>(leastWidth);
  const layout = useMemo(
    () => layoutMultiples({ facets, context, style, breaks, targets, width, t }),
    [facets, context, style, breaks, targets, width, t],
  );
  const summary = useMemo(
    () => summariseMultiples({ title, facets, style, targets, contextNote }, layout, t),
    [title, facets, style, targets, contextNote, layout, t],
  );
  return (
    <div ref={ref} className="dinh-measure">
      <RingedPlot
        label={title}
        summary={summary}
        tracks={tracks}
        axis="periods"
        breaks={breaks}
        style={style}
        t={t}
        width={width}
        height={layout.height}
        placeOf={(stop) => findFacetPlace(layout, stop)}
        stopNear={(place) => findFacetStop(layout, tracks, place)}
      >
        <MultiplesPicture layout={layout} />
        <Absences layout={layout} tracks={tracks} />
      </RingedPlot>
    </div>
  );
});

/** The same indicator over time in a small chart a place, on one scale: frame, plot, walk and table twin. */
export function MultiplesFigure(props: MultiplesFigureProps): ReactElement {
  const {
    facets,
    context = noContext,
    contextNote: given,
    style,
    imprint,
    t,
    notes = [],
    breaks = noBreaks,
    targets = noTargets,
    title,
    ...head
  } = props;
  const contextNote = describeContext(context, given, t);
  const series = useMemo(() => listFacetSeries(facets), [facets]);
  const tracks = useMemo(() => joinTargets(listTracks(series), targets), [series, targets]);
  const ownNotes = useMemo(
    () => describeMultiplesNotes({ facets, context, contextNote, style, targets }, t),
    [facets, context, contextNote, style, targets, t],
  );
  return (
    <FigureFrame
      {...head}
      title={title}
      imprint={imprint}
      notes={[...notes, ...ownNotes]}
      t={t}
      table={<FigureTable caption={title} tracks={tracks} axis="periods" style={style} t={t} />}
    >
      <MultiplesPlot
        title={title}
        facets={facets}
        context={context}
        contextNote={contextNote}
        style={style}
        breaks={breaks}
        targets={targets}
        t={t}
        tracks={tracks}
      />
    </FigureFrame>
  );
}
