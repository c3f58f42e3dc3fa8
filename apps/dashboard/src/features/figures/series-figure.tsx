import { toFigurePoint } from '@dinh/charts/figure';
import { LineFigure } from '@dinh/charts/line';
import type { SeriesPoint } from '@dinh/kpi';
import { sortReadings } from '@dinh/kpi';
import type { SourceRow } from '../../app/answers.ts';
import { type ReadPoints, readAsReported, readingsOf } from '../basis/read-points.ts';
import { describeAreaOfTime } from '../catalogue/describe-area.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { localName } from '../language/local-text.ts';
import { useTranslate } from '../language/use-translate.ts';
import { describeBasis } from './describe-basis.ts';
import { describeYears } from './describe-years.ts';
import { colourPlaces } from './place-colours.ts';
import { styleOf } from './style-of.ts';
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
  const name = area ? describeAreaOfTime(catalogue, area, t) : '';
  const title = t('indicator.line.title', {
    indicator: indicator ? localName(indicator, t.language) : '',
    areas: name,
    years: describeYears(sorted),
  });
  const link = hrefs.indicator(indicator?.id ?? '', [area?.id ?? ''], read.day);
  const imprint = useImprint({ title, points: sorted.flatMap((point) => readingsOf(read, point)), sources, link });
  if (!indicator || !area || !imprint) return null;
  const isNation = area.level === 'country';
  const colour = isNation ? undefined : colourPlaces([area.id]).get(area.id);
  return (
    <LineFigure
      title={title}
      subtitle={describeBasis(indicator, t, read)}
      headingLevel={headingLevel}
      size={size}
      style={styleOf(indicator, t.language)}
      t={t}
      imprint={imprint}
      series={[
        {
          id: area.id,
          name,
          role: isNation ? 'nation' : 'focus',
          points: sorted.map((point) => toFigurePoint(point, read.made.has(point) ? null : hrefs.cell(point))),
          exists: area,
          ...(colour ? { colour } : {}),
        },
      ]}
    />
  );
}
