import { type FigureBreak, type FigureSeries, toFigurePoint } from '@dinh/charts/figure';
import { describeAreaOfTime, findBoundaryBreaks } from '@dinh/charts/ground';
import { LineFigure } from '@dinh/charts/line';
import { describeMade, noteRates } from '@dinh/charts/notes';
import { describeBasis, describeYears, formatList, localDefinition, localName, toReadingStyle } from '@dinh/i18n';
import { type ReadPoints, readingsOf, sortReadings } from '@dinh/kpi';
import { useLocation } from '@tanstack/react-router';
import { memo, useCallback, useMemo } from 'react';
import type { IndicatorRow, SourceRow } from '../../app/answers.ts';
import type { IndicatorState } from '../../app/view-state.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { colourPlaces } from '../figures/place-colours.ts';
import { toExploreState } from '../figures/to-explore-state.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useImprint } from '../figures/use-imprint.ts';
import { useTranslate } from '../language/use-translate.ts';
import { PlacePicker } from '../places/place-picker.tsx';
import type { PageTargets } from '../targets/page-targets.ts';
import type { PlaceSelection } from './select-view.ts';

const none: readonly FigureBreak[] = [];

interface OverTimeProps {
  readonly indicator: IndicatorRow;
  readonly selection: PlaceSelection;
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly read: ReadPoints;
  /** How the indicator's targets stand; undefined until what assesses them is here. */
  readonly aims: PageTargets | undefined;
  readonly onChange: (change: IndicatorState) => void;
}

/** The course of the chosen places, with the nation, before every other place of the level in grey. */
export const OverTime = memo(function OverTime({ indicator, selection, sources, read, aims, onChange }: OverTimeProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const { href } = useLocation();
  const { chosen, level, pointsByArea, behind } = selection;
  const nation = behind.hasNation ? selection.nation : undefined;
  const series = useMemo(() => {
    const colours = colourPlaces(chosen.map((area) => area.id));
    const toSeries = (id: string, name: string, role: FigureSeries['role']): FigureSeries => {
      const area = catalogue.areaById.get(id);
      const colour = colours.get(id);
      return {
        id,
        name,
        role,
        points: sortReadings(pointsByArea.get(id) ?? []).map((point) => ({
          ...toFigurePoint(point, read.made.has(point) ? null : hrefs.cell(point)),
          ...(read.partial.has(point) ? { isPart: true } : {}),
        })),
        // On other boundaries an extent has figures from before its unit was made.
        ...(area && read.day === null ? { exists: area } : {}),
        ...(colour && role !== 'context' ? { colour } : {}),
      };
    };
    const isChosen = new Set(chosen.map((area) => area.id));
    const others = catalogue.areas.filter(
      (area) => behind.hasOthers && area.level === level?.level && !isChosen.has(area.id) && pointsByArea.has(area.id),
    );
    return [
      ...chosen.map((area, index) =>
        toSeries(area.id, describeAreaOfTime(catalogue, area, t), index === 0 ? 'focus' : 'peer'),
      ),
      ...(nation ? [toSeries(nation.area.id, localName(nation.area, t.language), 'nation')] : []),
      ...others.map((area) => toSeries(area.id, describeAreaOfTime(catalogue, area, t), 'context')),
    ];
  }, [chosen, nation, behind, level, pointsByArea, read, catalogue, hrefs, t]);
  const coloured = useMemo(
    () => sortReadings([...chosen.flatMap((area) => pointsByArea.get(area.id) ?? []), ...(nation?.points ?? [])]),
    [chosen, nation, pointsByArea],
  );
  // On the boundaries of one day a course has no such cliff.
  const breaks = useMemo(
    () =>
      read.day === null && level?.level === 'province'
        ? findBoundaryBreaks(
            series.filter(({ role }) => role !== 'nation').flatMap(({ points }) => points.map(({ period }) => period)),
            catalogue,
            t,
          )
        : none,
    [read.day, level, series, catalogue, t],
  );
  const style = useMemo(() => toReadingStyle(indicator, t.language), [indicator, t.language]);
  // Of a rate nothing is asked for.
  const held = read.rate === null ? aims : undefined;
  const targets = useMemo(
    () =>
      held?.draw({
        indicatorId: indicator.id,
        series: series.filter(({ role }) => role === 'focus' || role === 'nation'),
        thingsName: localDefinition(indicator, t.language).numerator,
        style,
        t,
      }),
    [held, indicator, series, style, t],
  );
  const years = describeYears(coloured);
  const names = chosen.map((area) => describeAreaOfTime(catalogue, area, t));
  const name = localName(indicator, t.language);
  const title =
    names.length === 0
      ? t('indicator.line.title', { indicator: name, areas: nation ? localName(nation.area, t.language) : '', years })
      : t('indicator.line.title', { indicator: name, areas: formatList(names, t.language), years });
  const imprint = useImprint({
    title,
    points: coloured.flatMap((point) => readingsOf(read, point)),
    sources,
    alsoFrom: read.rate?.sources ?? [],
    link: href,
    explore: toExploreState({
      form: 'line',
      indicators: [indicator.id],
      areas: chosen.map((area) => area.id),
      hasNation: nation !== undefined,
      ...{ hasOthers: behind.hasOthers, day: read.day, isRate: read.rate !== null },
    }),
  });
  const offered = useMemo(
    () => catalogue.areas.filter((area) => area.level !== 'country' && pointsByArea.has(area.id)),
    [catalogue, pointsByArea],
  );
  const countOf = useCallback((id: string): number => pointsByArea.get(id)?.length ?? 0, [pointsByArea]);
  const picker = (
    <PlacePicker
      chosen={chosen}
      offered={offered}
      countOf={countOf}
      empty={t('indicator.places.empty')}
      onChange={(areas) => onChange({ areas })}
    />
  );
  if (!imprint) return picker;
  return (
    <LineFigure
      title={title}
      subtitle={describeBasis(indicator, t, read)}
      notes={[...describeMade(coloured, { read, indicator, catalogue, t }), ...noteRates(read, coloured, t)]}
      headingLevel={2}
      controls={picker}
      series={series}
      breaks={breaks}
      {...(targets ? { targets } : {})}
      style={style}
      imprint={imprint}
      t={t}
    />
  );
});
