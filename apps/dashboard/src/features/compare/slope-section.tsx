import { describeAreaOfTime } from '@dinh/charts/ground';
import { type SlopeEntry, SlopeFigure } from '@dinh/charts/slope';
import { describeBasis, localName } from '@dinh/i18n';
import { readingsOf } from '@dinh/kpi';
import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { colourPlaces } from '../figures/place-colours.ts';
import { roleOf } from '../figures/role-of.ts';
import { toExploreState } from '../figures/to-explore-state.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useImprint } from '../figures/use-imprint.ts';
import { useTranslate } from '../language/use-translate.ts';
import { chooseSlopeYears } from './choose-slope-years.ts';
import type { ComparedIndicator } from './compare-indicator.ts';
import { toComparedPoint } from './to-compared-point.ts';

/** The two years with most figures side by side. */
export function SlopeSection({ detail }: { readonly detail: ComparedIndicator }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const { href } = useLocation();
  const slope = useMemo(() => chooseSlopeYears(detail, catalogue), [detail, catalogue]);
  const entries = useMemo((): readonly SlopeEntry[] => {
    const ids = detail.places.map(({ area }) => area.id);
    const colours = colourPlaces(ids);
    const places = slope?.places ?? [];
    return places
      .toSorted((a, b) => rankOf(ids, a.areaId) - rankOf(ids, b.areaId))
      .flatMap(({ areaId, from, to }) => {
        const area = catalogue.areaById.get(areaId);
        if (!area) return [];
        const colour = colours.get(areaId);
        return {
          id: areaId,
          name: describeAreaOfTime(catalogue, area, t),
          role: roleOf(ids, areaId),
          from: from && toComparedPoint(from, detail, hrefs),
          to: to && toComparedPoint(to, detail, hrefs),
          ...(colour ? { colour } : {}),
        };
      });
  }, [slope, detail, catalogue, hrefs, t]);
  const periods = useMemo(() => ({ from: String(slope?.from ?? ''), to: String(slope?.to ?? '') }), [slope]);
  const title = t('comparePage.time.slopeTitle', { indicator: localName(detail.indicator, t.language), ...periods });
  const chosen = new Set(detail.places.map(({ area }) => area.id));
  const shown = slope?.places.filter(({ areaId }) => chosen.has(areaId)) ?? [];
  const points = (shown.length > 0 ? shown : (slope?.places ?? []))
    .flatMap(({ from, to }) => [from, to])
    .flatMap((reading) => (reading ? readingsOf(detail.read, reading.point) : []));
  const imprint = useImprint({
    ...{ title, points, sources: detail.sources, alsoFrom: detail.alsoFrom, link: href },
    explore: toExploreState({
      ...{ form: 'slope', indicators: [detail.indicator.id], areas: detail.places.map(({ area }) => area.id) },
      ...{ hasOthers: true, day: detail.read.day, isRate: detail.isRate, from: slope?.from, to: slope?.to },
    }),
  });
  if (!slope || !imprint) return <p className="text-14">{t('comparePage.time.slopeNone')}</p>;
  return (
    <SlopeFigure
      title={title}
      subtitle={describeBasis(detail.indicator, t, detail.read)}
      headingLevel={3}
      notes={[t('comparePage.time.slopeNote', { count: slope.both })]}
      entries={entries}
      periods={periods}
      style={detail.style}
      direction={detail.measured.direction}
      imprint={imprint}
      t={t}
    />
  );
}

/** The chosen places first, in their order. */
function rankOf(ids: readonly string[], id: string): number {
  const index = ids.indexOf(id);
  return index < 0 ? ids.length : index;
}
