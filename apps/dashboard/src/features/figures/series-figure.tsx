import { describeAreaOfTime } from '@dinh/charts/ground';
import { LineFigure } from '@dinh/charts/line';
import { composeSeriesFigure } from '@dinh/charts/series';
import { localDefinition } from '@dinh/i18n';
import type { SeriesPoint } from '@dinh/kpi';
import { type ReadPoints, readingsOf, sortReadings } from '@dinh/kpi';
import { useMemo } from 'react';
import type { SourceRow } from '../../app/answers.ts';
import { readAsReported } from '../basis/read-as-reported.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { PageTargets } from '../targets/page-targets.ts';
import { colourPlaces } from './place-colours.ts';
import { toExploreState } from './to-explore-state.ts';
import { useHrefs } from './use-hrefs.ts';
import { useImprint } from './use-imprint.ts';

interface SeriesFigureProps {
  /** Readings of one indicator and one area, at least one. */
  readonly points: readonly SeriesPoint[];
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly size?: 'full' | 'small';
  readonly headingLevel?: 2 | 3;
  /** What they were read from, where that is not what is stored. */
  readonly read?: ReadPoints;
  /** How the area's targets stand; undefined until what assesses them is here. */
  readonly aims?: PageTargets | undefined;
}

const stored: ReadPoints = readAsReported([]);

/** One area's series of one indicator, over time, held against the area's targets. `points` keeps its identity between renders. */
export function SeriesFigure(props: SeriesFigureProps) {
  const { points, sources, size = 'full', headingLevel = 3, read = stored, aims } = props;
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const sorted = useMemo(() => sortReadings(points), [points]);
  const indicator = catalogue.indicatorById.get(sorted[0]?.indicatorId ?? '');
  const area = catalogue.areaById.get(sorted[0]?.areaId ?? '');
  const figure = useMemo(() => {
    if (!indicator || !area) return null;
    const colour = area.level === 'country' ? undefined : colourPlaces([area.id]).get(area.id);
    const name = describeAreaOfTime(catalogue, area, t);
    return composeSeriesFigure(
      {
        indicator,
        places: [{ area, name, points: sorted, ...(colour ? { colour } : {}) }],
        hrefOf: (point) => (read.made.has(point) ? null : hrefs.cell(point)),
        basis: read,
      },
      t,
    );
  }, [indicator, area, sorted, read, catalogue, hrefs, t]);
  const targets = useMemo(
    () =>
      figure && indicator
        ? aims?.draw({
            ...{ indicatorId: indicator.id, series: figure.series, style: figure.style, t },
            thingsName: localDefinition(indicator, t.language).numerator,
          })
        : undefined,
    [figure, indicator, aims, t],
  );
  const imprint = useImprint({
    title: figure?.title ?? '',
    points: sorted.flatMap((point) => readingsOf(read, point)),
    sources,
    link: hrefs.indicator(indicator?.id ?? '', [area?.id ?? ''], read.day),
    explore:
      indicator &&
      area &&
      toExploreState({ form: 'line', indicators: [indicator.id], areas: [area.id], day: read.day }),
  });
  if (!figure || !imprint) return null;
  return <LineFigure {...figure} {...(targets ? { targets } : {})} {...{ headingLevel, size, imprint, t }} />;
}
