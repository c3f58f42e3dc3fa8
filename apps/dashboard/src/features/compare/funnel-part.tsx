import { FunnelFigure, type FunnelPlace } from '@dinh/charts/funnel';
import { describeAreaOfTime } from '@dinh/charts/ground';
import { describeBasis, describeFunnelRow, localDefinition, localName } from '@dinh/i18n';
import { readingsOf } from '@dinh/kpi';
import { funnel } from '@dinh/stats';
import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { colourPlaces } from '../figures/place-colours.ts';
import { roleOf } from '../figures/role-of.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useImprint } from '../figures/use-imprint.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparedIndicator } from './compare-indicator.ts';

const confidence = 0.998;

/** Shares by the size of what they are of, with the variation expected at each size. */
export function FunnelPart({ detail }: { readonly detail: ComparedIndicator }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const { href } = useLocation();
  const { all, places, read, style, indicator } = detail;
  const found = useMemo(() => {
    const known = [...(all?.readings.values() ?? [])].flatMap(({ areaId, numerator, denominator, point }) =>
      numerator !== null && denominator !== null && denominator > 0 && numerator >= 0 && numerator <= denominator
        ? [{ id: areaId, x: numerator, n: denominator, point }]
        : [],
    );
    return { known, ...funnel({ rows: known.map(({ id, x, n }) => ({ id, x, n })), confidence }) };
  }, [all]);
  const rows = useMemo((): readonly FunnelPlace[] => {
    const ids = places.map(({ area }) => area.id);
    const colours = colourPlaces(ids);
    const partsOf = new Map(found.known.map((row) => [row.id, row]));
    return found.rows.flatMap((row) => {
      const area = catalogue.areaById.get(row.id);
      const parts = partsOf.get(row.id);
      if (!area || !parts) return [];
      const colour = colours.get(row.id);
      return {
        ...row,
        x: parts.x,
        n: parts.n,
        name: describeAreaOfTime(catalogue, area, t),
        role: roleOf(ids, row.id),
        href: read.made.has(parts.point) ? null : hrefs.cell(parts.point),
        ...(colour ? { colour } : {}),
      };
    });
  }, [found, places, read, catalogue, hrefs, t]);
  const names = useMemo(() => {
    const { numerator, denominator } = localDefinition(indicator, t.language);
    return { numerator: numerator ?? '', denominator: denominator ?? '' };
  }, [indicator, t]);
  const title = t('comparePage.lessons.funnelTitle', {
    indicator: localName(indicator, t.language),
    year: String(detail.year ?? ''),
  });
  const points = found.known.flatMap(({ point }) => readingsOf(read, point));
  const imprint = useImprint({ title, points, sources: detail.sources, link: href });
  const { baseline } = found;
  if (!imprint || baseline === null || rows.length < 2) {
    return <p className="text-14">{t('comparePage.lessons.noFunnel')}</p>;
  }
  const chosen = rows.filter(({ role }) => role !== 'context');
  return (
    <>
      <p className="max-w-[68ch] text-14 text-muted">{t('comparePage.lessons.funnelLead')}</p>
      <ul className="my-3 max-w-[68ch] space-y-1 text-14">
        {chosen.map((row) => (
          <li key={row.id}>{describeFunnelRow({ ...row, value: row.x / row.n, baseline }, style.decimals, t)}</li>
        ))}
      </ul>
      <FunnelFigure
        title={title}
        subtitle={describeBasis(detail.indicator, t, detail.read)}
        headingLevel={3}
        rows={rows}
        baseline={baseline}
        confidence={confidence}
        style={style}
        names={names}
        imprint={imprint}
        t={t}
      />
    </>
  );
}
