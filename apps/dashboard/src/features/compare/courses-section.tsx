import type { FigureSeries } from '@dinh/charts/figure';
import { describeAreaOfTime, findBoundaryBreaks } from '@dinh/charts/ground';
import { type ContextSeries, MultiplesFigure } from '@dinh/charts/multiples';
import { describeMade } from '@dinh/charts/notes';
import { describeBasis, describeYears, formatList, localDefinition, localName } from '@dinh/i18n';
import { isListedInFull, readingsOf, sortReadings } from '@dinh/kpi';
import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { colourPlaces } from '../figures/place-colours.ts';
import { toExploreState } from '../figures/to-explore-state.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useImprint } from '../figures/use-imprint.ts';
import { useTranslate } from '../language/use-translate.ts';
import { useIndicatorTargets } from '../targets/use-indicator-targets.ts';
import { usePageTargets } from '../targets/use-page-targets.ts';
import type { ComparedIndicator } from './compare-indicator.ts';
import { toComparedPoint } from './to-compared-point.ts';

const none: readonly never[] = [];

/** The course of each chosen place, all on one scale, before that of all others. */
export function CoursesSection({ detail }: { readonly detail: ComparedIndicator }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const { href } = useLocation();
  const { readings, read, places } = detail;
  const byArea = useMemo(
    () => Map.groupBy(sortReadings(readings.filter(({ value }) => value !== null)), ({ areaId }) => areaId),
    [readings],
  );
  const facets = useMemo((): readonly FigureSeries[] => {
    const colours = colourPlaces(places.map(({ area }) => area.id));
    return places.map(({ area }, index) => {
      const colour = colours.get(area.id);
      return {
        id: area.id,
        name: describeAreaOfTime(catalogue, area, t),
        role: index === 0 ? 'focus' : 'peer',
        points: (byArea.get(area.id) ?? []).map((reading) => toComparedPoint(reading, { read }, hrefs)),
        ...(read.day === null ? { exists: area } : {}),
        ...(colour ? { colour } : {}),
      };
    });
  }, [places, byArea, read, catalogue, hrefs, t]);
  const context = useMemo((): readonly ContextSeries[] => {
    const chosen = new Set(places.map(({ area }) => area.id));
    // A part of a place would look like a fall of the whole.
    return [...byArea].flatMap(([id, own]) => {
      const level = catalogue.areaById.get(id)?.level;
      if (chosen.has(id) || level === undefined || level === 'country' || !isListedInFull(level)) return [];
      const whole = own.filter(({ point }) => !read.partial.has(point));
      return whole.length === 0 ? [] : { id, points: whole.map((one) => toComparedPoint(one, { read }, hrefs)) };
    });
  }, [places, byArea, read, catalogue, hrefs]);
  const found = useIndicatorTargets({ indicatorId: detail.indicator.id });
  // Of a rate nothing is asked for.
  const { aims } = usePageTargets({
    ...{ targets: detail.isRate ? none : found?.targets, policies: found?.answer.policies },
    ...{ points: read.points, read, method: undefined },
  });
  const targets = useMemo(
    () =>
      aims?.draw({
        ...{ indicatorId: detail.indicator.id, series: facets, style: detail.style, t },
        thingsName: localDefinition(detail.indicator, t.language).numerator,
      }),
    [aims, detail, facets, t],
  );
  // On the boundaries of one day a course has no such cliff.
  const breaks = useMemo(
    () =>
      read.day === null
        ? findBoundaryBreaks(
            [...facets, ...context].flatMap(({ points }) => points.map(({ period }) => period)),
            catalogue,
            t,
          )
        : none,
    [read.day, facets, context, catalogue, t],
  );
  // Before and after the provinces were redrawn they are not the same, nor as many.
  const [before, since] = [
    context.filter(({ id }) => catalogue.areaById.get(id)?.validTo !== null).length,
    context.filter(({ id }) => catalogue.areaById.get(id)?.validTo === null).length,
  ];
  const contextNote =
    read.day === null && before > 0 && since > 0 ? t('comparePage.time.context', { before, since }) : undefined;
  const shown = sortReadings(places.flatMap(({ area }) => byArea.get(area.id) ?? []));
  const title = t('comparePage.time.title', {
    indicator: localName(detail.indicator, t.language),
    areas: formatList(
      facets.map(({ name }) => name),
      t.language,
    ),
    years: describeYears(shown),
  });
  const points = shown.map(({ point }) => point);
  const imprint = useImprint({
    title,
    points: points.flatMap((point) => readingsOf(read, point)),
    sources: detail.sources,
    alsoFrom: detail.alsoFrom,
    link: href,
    explore: toExploreState({
      ...{ form: 'multiples', indicators: [detail.indicator.id], areas: facets.map(({ id }) => id) },
      ...{ hasOthers: true, day: read.day, isRate: detail.isRate },
    }),
  });
  if (!imprint) return null;
  return (
    <MultiplesFigure
      title={title}
      subtitle={describeBasis(detail.indicator, t, detail.read)}
      headingLevel={3}
      notes={describeMade(points, { read, indicator: detail.indicator, catalogue, t })}
      facets={facets}
      context={context}
      {...(contextNote === undefined ? {} : { contextNote })}
      breaks={breaks}
      {...(targets ? { targets } : {})}
      style={detail.style}
      imprint={imprint}
      t={t}
    />
  );
}
