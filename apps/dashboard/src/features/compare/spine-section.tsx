import { describeAreaOfTime } from '@dinh/charts/ground';
import { SpineFigure, type SpineMark, type SpinePlace, type SpineRow } from '@dinh/charts/spine';
import { describeRank } from '@dinh/i18n';
import { readingsOf } from '@dinh/kpi';
import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { widerYears } from '../../app/compare-state.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { colourPlaces } from '../figures/place-colours.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useImprint } from '../figures/use-imprint.ts';
import { useTranslate } from '../language/use-translate.ts';
import { dayOf } from './choose-places.ts';
import { describeReason } from './describe-reason.ts';
import { describeBoundaries, nameInYear } from './describe-set.ts';
import { toComparedPoint } from './to-compared-point.ts';
import type { SetsProps } from './use-comparison.ts';

/** Where the chosen places stand among all, an indicator a row. */
export function SpineSection({ comparison, isOlderTaken }: SetsProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const { href } = useLocation();
  const { places, indicators, basis } = comparison;
  const drawn = useMemo((): readonly SpinePlace[] => {
    const colours = colourPlaces(places.map(({ id }) => id));
    return places.map((area, index) => {
      const colour = colours.get(area.id);
      const name = describeAreaOfTime(catalogue, area, t);
      return { id: area.id, name, role: index === 0 ? 'focus' : 'peer', ...(colour ? { colour } : {}) };
    });
  }, [places, catalogue, t]);
  const rows = useMemo(
    () =>
      indicators.flatMap((compared): readonly SpineRow[] => {
        const { indicator, all, style, measured, nation } = compared;
        if (!all) return [];
        const marks = compared.places.map(({ area, reading, partial, reason }): SpineMark => {
          const shown = reading ?? partial;
          const name = describeAreaOfTime(catalogue, area, t);
          const { ranking, due } = all;
          return {
            placeId: area.id,
            point: shown === null ? null : toComparedPoint(shown, compared, hrefs),
            reason: describeReason({ reading, reason }, t),
            say: reading === null ? null : describeRank({ ranking, areaId: area.id, name, level: 'province', due }, t),
          };
        });
        return [
          {
            id: indicator.id,
            name: nameInYear(compared, t),
            href: hrefs.indicator(
              indicator.id,
              places.map(({ id }) => id),
            ),
            style,
            direction: measured.direction,
            of: all.readings.size,
            due: all.due,
            spread: all.spread,
            range: all.range,
            // A nation's count is the sum of what is compared.
            nation: measured.kind === 'ratio' ? (nation?.value ?? null) : null,
            marks,
          },
        ];
      }),
    [indicators, places, catalogue, hrefs, t],
  );
  const points = indicators.flatMap((compared) =>
    compared.places.flatMap(({ reading, partial }) => {
      const shown = reading ?? partial;
      return shown === null ? [] : readingsOf(compared.read, shown.point);
    }),
  );
  const sources = useMemo(() => new Map(indicators.flatMap((compared) => [...compared.sources])), [indicators]);
  const title = t('comparePage.set.title');
  const imprint = useImprint({
    title,
    points,
    sources,
    alsoFrom: indicators.flatMap((compared) => compared.alsoFrom),
    link: href,
  });
  if (!imprint || rows.length === 0) return null;
  const boundaries = describeBoundaries(dayOf(basis), t);
  return (
    <div className="mt-10 border-rule border-t pt-6">
      <SpineFigure
        title={title}
        subtitle={t('comparePage.set.subtitle', { basis: boundaries })}
        notes={isOlderTaken ? [t('compare.answer.older', { years: widerYears })] : []}
        headingLevel={2}
        places={drawn}
        rows={rows}
        imprint={imprint}
        t={t}
      />
    </div>
  );
}
