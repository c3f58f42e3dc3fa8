import { BarsFigure, listYearLevels } from '@dinh/charts/bars';
import { toFigurePoint } from '@dinh/charts/figure';
import { describeArea } from '@dinh/charts/ground';
import { describeMade, noteRates } from '@dinh/charts/notes';
import { CompletenessStrip } from '@dinh/charts/strip';
import { compareNames, describeBasis, formatList, localName, toReadingStyle } from '@dinh/i18n';
import { findReadingForYear, isListedInFull, type ReadPoints, readingsOf } from '@dinh/kpi';
import { lazy, Suspense, useMemo } from 'react';
import type { IndicatorRow, SourceRow } from '../../app/answers.ts';
import { loadPart } from '../../app/load-part.ts';
import type { ChangeIndicator, YearView } from '../../app/view-state.ts';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { toExploreState } from '../figures/to-explore-state.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useImprint } from '../figures/use-imprint.ts';
import { useTranslate } from '../language/use-translate.ts';
import { mapRoom } from '../map/map-room.ts';
import type { PageTargets } from '../targets/page-targets.ts';
import { describeYear } from './describe-year.ts';
import { findPartialPlaces, type IndicatorSelection } from './select-view.ts';
import { YearControls } from './year-controls.tsx';
import { YearTable } from './year-table.tsx';

/** The map with its words: no part of the first load. */
const YearMap = lazy(
  loadPart(async () => ({ default: (await import('../map/year-map.tsx')).YearMap }), ['basis', 'map']),
);

export interface YearSectionProps {
  readonly indicator: IndicatorRow;
  readonly selection: IndicatorSelection;
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly view: YearView;
  readonly read: ReadPoints;
  /** How the indicator's targets stand; undefined until what assesses them is here. */
  readonly aims: PageTargets | undefined;
  /** The address of the view. */
  readonly link: string;
  readonly onChange: ChangeIndicator;
}

/** One year across the places of one level: ranked bars, a map or a table, and how many places have a figure. */
export function YearSection({ indicator, selection, sources, view, read, aims, link, onChange }: YearSectionProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const { level, year, nation, chosen } = selection;
  const title = t('indicator.year.title', {
    indicator: localName(indicator, t.language),
    year: String(year?.year ?? ''),
  });
  const imprint = useImprint({
    title,
    points: (year?.readings ?? []).flatMap((point) => readingsOf(read, point)),
    sources,
    alsoFrom: read.rate?.sources ?? [],
    link,
    // Of districts there is no figure but of those chosen.
    explore:
      level?.level === 'province' && year
        ? toExploreState({
            form: view,
            indicators: [indicator.id],
            areas: chosen.map((area) => area.id),
            ...{ hasNation: nation !== undefined, hasOthers: true },
            ...{ day: read.day, isRate: read.rate !== null, to: year.year },
            ...(view === 'table' ? { from: year.year } : {}),
          })
        : undefined,
  });
  const asked = year?.year;
  const levels = useMemo(() => {
    // Of a rate nothing is asked for, and a nation's total is off the scale of its places.
    if (!aims || asked === undefined || read.rate !== null) return [];
    const places = [
      ...(indicator.unit === 'percent' && catalogue.nation ? [catalogue.nation] : []),
      ...chosen.slice(0, 1),
    ];
    const named = places.map((area) => ({ id: area.id, name: describeArea(catalogue, area, t) }));
    const style = toReadingStyle(indicator, t.language);
    const draw: Parameters<typeof listYearLevels>[0] = (figure) => aims.draw({ ...figure, indicatorId: indicator.id });
    return listYearLevels(draw, { style, year: asked, places: named }, t);
  }, [aims, asked, read.rate, indicator, chosen, catalogue, t]);
  if (!level) return null;
  const controls = <YearControls selection={selection} view={view} onChange={onChange} />;
  if (!year || !imprint) {
    return (
      <Section title={t('indicator.year.section')}>
        {controls}
        <p className="mt-4 text-16">
          {selection.missingYear === undefined
            ? t('indicator.year.none')
            : t('indicator.year.noneInYear', { year: String(selection.missingYear) })}
        </p>
      </Section>
    );
  }
  const byArea = new Map(year.readings.map((reading) => [reading.areaId, reading]));
  // Of a level that is not listed in full nobody can be said to be without a figure.
  const shown = isListedInFull(level.level) ? year.due : year.due.filter((area) => byArea.has(area.id));
  const isChosen = new Set(chosen.map((area) => area.id));
  const ofNation = nation && findReadingForYear(nation.points, year.year, indicator.measure);
  const partial = findPartialPlaces(selection, { ...year, due: shown }, { partial: read.partial, indicator });
  const partialNames = partial.map((area) => describeArea(catalogue, area, t)).toSorted(compareNames);
  const entries = [
    ...shown.flatMap((area) => {
      if (partial.includes(area)) return [];
      const point = byArea.get(area.id);
      return {
        id: area.id,
        name: describeArea(catalogue, area, t),
        role: isChosen.has(area.id) ? ('focus' as const) : ('context' as const),
        point: point ? toFigurePoint(point, read.made.has(point) ? null : hrefs.cell(point)) : null,
      };
    }),
    ...(nation && ofNation
      ? [
          {
            id: nation.area.id,
            name: localName(nation.area, t.language),
            role: 'nation' as const,
            point: toFigurePoint(ofNation, hrefs.cell(ofNation)),
          },
        ]
      : []),
  ];
  const made = [
    ...describeMade(year.readings, { read, indicator, catalogue, t }),
    ...noteRates(read, year.readings, t),
  ];
  const notes = [
    ...made,
    ...(partial.length === 0 ? [] : [t('basis.partial', { areas: formatList(partialNames, t.language) })]),
  ];
  const hasMap = level.level === 'province';
  const completeness = describeYear(year, level.level, selection, t);
  return (
    <Section title={t('indicator.year.section')} lead={t('indicator.year.only')}>
      <div className="mb-6 space-y-3">
        {controls}
        <p className="flex flex-wrap items-center gap-3 text-14">
          {isListedInFull(level.level) ? (
            <CompletenessStrip
              t={t}
              label={completeness}
              squares={shown.map((area) => ({
                id: area.id,
                name: describeArea(catalogue, area, t),
                isKnown: byArea.has(area.id),
                isChosen: isChosen.has(area.id),
              }))}
            />
          ) : null}
          <span>{t('indicator.answer.year', { completeness, year: String(year.year) })}</span>
        </p>
        {view === 'map' && !hasMap ? <p className="text-14">{t('indicator.year.noMap')}</p> : null}
      </div>
      {view === 'map' && hasMap ? (
        <Suspense fallback={<div aria-busy="true" className={mapRoom} />}>
          <YearMap
            {...{ title, indicator, selection, year, read, imprint }}
            notes={made}
            onPass={(passed) => onChange({ year: passed }, true)}
          />
        </Suspense>
      ) : view !== 'table' ? (
        <BarsFigure
          title={title}
          subtitle={describeBasis(indicator, t, read)}
          notes={notes}
          headingLevel={3}
          entries={entries}
          levels={levels}
          period={String(year.year)}
          level={level.level}
          direction={indicator.direction}
          style={toReadingStyle(indicator, t.language)}
          imprint={imprint}
          t={t}
        />
      ) : (
        <YearTable title={title} indicator={indicator} year={{ ...year, due: shown }} sources={sources} read={read} />
      )}
    </Section>
  );
}
