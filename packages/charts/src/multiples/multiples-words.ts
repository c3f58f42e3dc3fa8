import { summariseFigure, type Translate } from '@dinh/i18n';
import type { FigureSeries } from '../figure/figure-series.ts';
import { noTargets } from '../figure/figure-target.ts';
import { describeLineNotes } from '../line/line-notes.ts';
import { cutSegments } from '../line/line-segments.ts';
import { summariseTargets } from '../line/target-places.ts';
import { chooseFacetTargets } from './layout-multiples.ts';
import type { MultiplesFigureInput } from './multiples-figure-input.ts';
import type { MultiplesLayout } from './multiples-layout.ts';

type Worded = Pick<MultiplesFigureInput, 'facets' | 'style' | 'targets'> & {
  /** By `describeContext`. */
  readonly contextNote: string;
};

/** What the grey lines are; empty where nothing is grey. */
export function describeContext(
  context: MultiplesFigureInput['context'],
  given: string | undefined,
  t: Translate,
): string {
  const count = context?.length ?? 0;
  return count === 0 ? '' : (given ?? t('figure.context', { count }));
}

/** The facets as series: of a group in grey too the years without a figure are said, since it has a facet. */
export function listFacetSeries(facets: readonly FigureSeries[]): readonly FigureSeries[] {
  return facets.map((facet) => (facet.role === 'context' ? { ...facet, role: 'peer' } : facet));
}

/** The picture in words: the facets one by one, their targets, what is behind. */
export function summariseMultiples(
  { title, facets, style, targets = noTargets, contextNote }: Worded & Pick<MultiplesFigureInput, 'title'>,
  layout: MultiplesLayout,
  t: Translate,
): string {
  const series = facets.map(({ name, points }) => ({ name, points, gaps: cutSegments(points).connectors.length }));
  return [
    summariseFigure({ title, style, series, contextCount: 0 }, t),
    ...layout.facets.flatMap((facet) => summariseTargets(targets, facet.targets)),
    contextNote,
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** The notes under the figure: its scale, what is behind, and those of a line. */
export function describeMultiplesNotes(
  { facets, context = [], contextNote, style, targets = noTargets }: Worded & Pick<MultiplesFigureInput, 'context'>,
  t: Translate,
): readonly string[] {
  const series = listFacetSeries(facets);
  const behind = context.map(({ id, points }): FigureSeries => ({ id, name: '', role: 'context', points }));
  return [
    ...(facets.length > 1 ? [t('forms.multiples.note.scale')] : []),
    ...(contextNote === '' ? [] : [contextNote]),
    ...describeLineNotes([...series, ...behind], style, t, chooseFacetTargets(targets, series)),
  ];
}
