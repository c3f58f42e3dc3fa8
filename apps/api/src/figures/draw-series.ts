import {
  type CitedSource,
  composeImprint,
  composeSeriesFigure,
  type SeriesFigureInput,
  type SeriesPlace,
} from '@dinh/charts/series';
import { drawLineFigure, type FrameOptions, type StaticFigure } from '@dinh/charts/static';
import { type FigureTargetsInput, toFigureTargets } from '@dinh/charts/targets';
import { createTranslator, type Language, localDefinition } from '@dinh/i18n';
import type { Release } from '../releases.ts';
import { createPageHrefs } from './page-hrefs.ts';

export interface DrawnSeries {
  readonly indicator: SeriesFigureInput['indicator'] & { readonly id: string };
  /** The place in focus, with its readings of this indicator. */
  readonly place: SeriesPlace;
  /** Drawn beside it where the two share a scale. */
  readonly nation?: SeriesPlace | undefined;
  /** What the place is held against: targets of this indicator, assessed on a day, with the ways to them. */
  readonly targets?: Pick<FigureTargetsInput, 'assessed' | 'courses' | 'asOf'> | undefined;
  /** Of the readings at least. */
  readonly sources: readonly CitedSource[];
  readonly release: Pick<Release, 'number' | 'date' | 'dataSet'>;
  readonly language: Language;
  /** Under which address readers reach the server, without a slash at its end. */
  readonly origin: string;
  readonly frame?: FrameOptions;
}

/** A nation's total dwarfs that of a place; shares are on one scale. */
function hasPlaceFor(nation: SeriesPlace | undefined, { indicator, place }: DrawnSeries): nation is SeriesPlace {
  if (!nation || nation.area.id === place.area.id || indicator.unit !== 'percent') return false;
  return nation.points.some(({ value }) => value !== null);
}

/** Draws the readings of one indicator in one place over time as a file; null where there is none. */
export function drawSeries(drawn: DrawnSeries): StaticFigure | null {
  const { indicator, place, nation, release, language, origin, frame } = drawn;
  if (place.points.every(({ value }) => value === null)) return null;
  const t = createTranslator(language);
  const hrefs = createPageHrefs({ origin, release: release.number, language });
  const places: SeriesFigureInput['places'] = hasPlaceFor(nation, drawn) ? [place, nation] : [place];
  const points = places.flatMap((one) => one.points);
  const link = hrefs.indicator(
    indicator.id,
    places.map(({ area }) => area.id),
  );
  const sources = new Map(drawn.sources.map((source) => [source.id, source]));
  const imprint = composeImprint({ points, sources, release, link, report: link, hrefs }, t);
  if (!imprint) return null;
  const figure = composeSeriesFigure({ indicator, places, hrefOf: hrefs.cell }, t);
  const thingsName = localDefinition(indicator, language).numerator;
  // Those of the place alone: the nation's are not its own.
  const series = figure.series.slice(0, 1);
  return drawLineFigure({
    ...figure,
    imprint,
    t,
    ...(drawn.targets
      ? { targets: toFigureTargets({ ...drawn.targets, series, style: figure.style, thingsName, t }) }
      : {}),
    ...(frame ? { frame } : {}),
  });
}
