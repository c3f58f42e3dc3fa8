import { LineFigure } from '@dinh/charts/line';
import { composeSeriesFigure } from '@dinh/charts/series';
import type { SeriesPoint } from '@dinh/kpi';
import { sortReadings } from '@dinh/kpi';
import type { SourceRow } from '../../app/answers.ts';
import { type ReadPoints, readAsReported, readingsOf } from '../basis/read-points.ts';
import { describeAreaOfTime } from '../catalogue/describe-area.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { colourPlaces } from './place-colours.ts';
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
}

const stored: ReadPoints = readAsReported([]);

/** One area's series of one indicator, over time. */
export function SeriesFigure({ points, sources, size = 'full', headingLevel = 3, read = stored }: SeriesFigureProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const sorted = sortReadings(points);
  const indicator = catalogue.indicatorById.get(sorted[0]?.indicatorId ?? '');
  const area = catalogue.areaById.get(sorted[0]?.areaId ?? '');
  const colour = area && area.level !== 'country' ? colourPlaces([area.id]).get(area.id) : undefined;
  const figure =
    indicator && area
      ? composeSeriesFigure(
          {
            indicator,
            places: [
              { area, name: describeAreaOfTime(catalogue, area, t), points: sorted, ...(colour ? { colour } : {}) },
            ],
            hrefOf: (point) => (read.made.has(point) ? null : hrefs.cell(point)),
            basis: read,
          },
          t,
        )
      : null;
  const imprint = useImprint({
    title: figure?.title ?? '',
    points: sorted.flatMap((point) => readingsOf(read, point)),
    sources,
    link: hrefs.indicator(indicator?.id ?? '', [area?.id ?? ''], read.day),
  });
  if (!figure || !imprint) return null;
  return <LineFigure {...figure} headingLevel={headingLevel} size={size} imprint={imprint} t={t} />;
}
