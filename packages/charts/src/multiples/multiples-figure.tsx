import { type ReadingStyle, summariseFigure, type Translate } from '@dinh/i18n';
import { memo, type ReactElement, useMemo } from 'react';
import {
  type FigureBreak,
  FigureFrame,
  type FigureHead,
  type FigureImprint,
  type FigureSeries,
  type FigureStop,
  FigureTable,
  type FigureTargets,
  type FigureTrack,
  isAim,
  joinTargets,
  listTracks,
  noTargets,
  RingedPlot,
  useContainerWidth,
} from '../figure/index.ts';
import { describeLineNotes } from '../line/line-notes.ts';
import { cutSegments } from '../line/line-segments.ts';
import { summariseTargets } from '../line/target-places.ts';
import { type ContextSeries, chooseFacetTargets, layoutMultiples } from './layout-multiples.ts';
import type { MultiplesLayout } from './multiples-layout.ts';
import { MultiplesPicture } from './multiples-picture.tsx';
import { findFacetPlace, findFacetStop } from './multiples-pointing.ts';

export interface MultiplesFigureProps extends FigureHead {
  /** A small chart each, the focus first. Keeps its identity between renders, as do the other lists and `style`. */
  readonly facets: readonly FigureSeries[];
  /** All others, behind in grey. */
  readonly context?: readonly ContextSeries[];
  /** What the grey lines are, as a sentence; how many other places unless given, which is wrong of two layouts. */
  readonly contextNote?: string;
  readonly style: ReadingStyle;
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** Notes of the page's own, before those of the figure. */
  readonly notes?: readonly string[];
  /** Days after which the series mean something else, drawn and walked to. */
  readonly breaks?: readonly FigureBreak[];
  /** What the facets are held against, each against those of its place. Keeps its identity between renders. */
  readonly targets?: FigureTargets;
}

const leastWidth = 240;
const noContext: readonly ContextSeries[] = [];
const noBreaks: readonly FigureBreak[] = [];

/** Years in which nothing was found: a small dash at the baseline of the facet each. */
function Absences({ layout, tracks }: { layout: MultiplesLayout; tracks: readonly FigureTrack[] }): ReactElement {
  const stops = tracks.flatMap((track) => track.stops.filter(({ cell }) => cell.value === null && !isAim(cell)));
  return (
    <svg className="dinh-absences" width={layout.width} height={layout.height} aria-hidden="true">
      {stops.map((stop: FigureStop) => {
        const place = findFacetPlace(layout, stop);
        return place && <path key={`${stop.trackId} ${stop.period}`} d={`M${place.x - 3},${place.y - 5}h6`} />;
      })}
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
    () =>
      [
        summariseFigure(
          {
            title,
            style,
            series: facets.map(({ name, points }) => ({ name, points, gaps: cutSegments(points).connectors.length })),
            contextCount: 0,
          },
          t,
        ),
        ...layout.facets.flatMap((facet) => summariseTargets(targets, facet.targets)),
        contextNote,
      ]
        .filter((text) => text !== '')
        .join(' '),
    [title, style, facets, contextNote, targets, layout, t],
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
  const contextNote = context.length === 0 ? '' : (given ?? t('figure.context', { count: context.length }));
  // Of a group in grey too the years without a figure are said: it has a facet.
  const series = useMemo(
    () => facets.map((facet) => (facet.role === 'context' ? { ...facet, role: 'peer' as const } : facet)),
    [facets],
  );
  const tracks = useMemo(() => joinTargets(listTracks(series), targets), [series, targets]);
  const ownNotes = useMemo(() => {
    const behind = context.map(({ id, points }): FigureSeries => ({ id, name: '', role: 'context', points }));
    return [
      ...(facets.length > 1 ? [t('forms.multiples.note.scale')] : []),
      ...(contextNote === '' ? [] : [contextNote]),
      ...describeLineNotes([...series, ...behind], style, t, chooseFacetTargets(targets, series)),
    ];
  }, [series, facets, context, contextNote, targets, style, t]);
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
