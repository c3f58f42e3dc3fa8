import type { FigureImprint } from '@dinh/charts/figure';
import { describeArea, describeAreaOfTime } from '@dinh/charts/ground';
import { type BoundaryFile, findBoundaryLayer, MapFigure } from '@dinh/charts/map';
import { describeBasis, formatList, toReadingStyle } from '@dinh/i18n';
import type { ReadPoints, SeriesPoint, YearCoverage } from '@dinh/kpi';
import { useMemo } from 'react';
import type { AreaRow, IndicatorRow } from '../../app/answers.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import { describeYear } from '../indicator/describe-year.ts';
import type { IndicatorSelection } from '../indicator/select-view.ts';
import { useTranslate } from '../language/use-translate.ts';
import { toMapEntries } from './to-map-entries.ts';
import { YearSlider } from './year-slider.tsx';

export interface YearMapProps {
  readonly title: string;
  readonly indicator: IndicatorRow;
  readonly selection: IndicatorSelection;
  readonly year: YearCoverage<SeriesPoint, AreaRow>;
  readonly read: ReadPoints;
  readonly imprint: FigureImprint;
  readonly notes: readonly string[];
  readonly onPass: (year: number) => void;
}

/** With so few figures a map says less than its words: they are counted. */
const fewest = 3;

export interface YearMapViewProps extends YearMapProps {
  readonly boundaries: BoundaryFile;
}

/** The provinces shaded by one year's figures, or why no map of them can be drawn. */
export function YearMapView({ boundaries, ...props }: YearMapViewProps) {
  const { title, indicator, selection, year, read, imprint, notes, onPass } = props;
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const { level, chosen } = selection;
  const style = useMemo(() => toReadingStyle(indicator, t.language), [indicator, t.language]);
  const entries = useMemo(
    () =>
      toMapEntries({
        indicator,
        selection,
        year,
        read,
        nameOf: (area) => describeArea(catalogue, area, t),
        hrefOf: hrefs.cell,
      }),
    [indicator, selection, year, read, catalogue, hrefs, t],
  );
  const years = useMemo(() => (level?.years ?? []).map((one) => one.year), [level]);
  const values = useMemo(
    () => (level?.years ?? []).flatMap(({ readings }) => readings.flatMap(({ value }) => value ?? [])),
    [level],
  );
  const completeness = useMemo(
    () => new Map((level?.years ?? []).map((one) => [one.year, describeYear(one, 'province', selection, t)])),
    [level, selection, t],
  );
  const layer = findBoundaryLayer(
    boundaries,
    year.due.map(({ id }) => id),
  );
  if (layer === undefined) return <p className="text-16">{t('map.none', { year: String(year.year) })}</p>;
  const outside = chosen.filter((area) => area.level === 'province' && !year.due.includes(area));
  const ownNotes = [
    ...(year.readings.length < fewest
      ? [t('map.note.few', { year: String(year.year), completeness: completeness.get(year.year) ?? '' })]
      : []),
    ...(outside.length === 0
      ? []
      : [
          t('map.note.outside', {
            year: String(year.year),
            areas: formatList(
              outside.map((area) => describeAreaOfTime(catalogue, area, t)),
              t.language,
            ),
          }),
        ]),
  ];
  return (
    <MapFigure
      title={title}
      subtitle={describeBasis(indicator, t, read)}
      headingLevel={3}
      controls={
        years.length > 1 ? (
          <YearSlider years={years} year={year.year} completeness={completeness} onPass={onPass} />
        ) : undefined
      }
      boundaries={boundaries}
      layer={layer}
      entries={entries}
      values={values}
      years={years.length > 1 ? `${years[0]}–${years.at(-1)}` : null}
      year={String(year.year)}
      level="province"
      direction={indicator.direction}
      style={style}
      imprint={imprint}
      notes={[...notes, ...ownNotes]}
      t={t}
    />
  );
}
