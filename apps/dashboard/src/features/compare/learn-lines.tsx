import { describeLearnFromRow, describeNobodyToLearnFrom, formatPeriod } from '@dinh/i18n';
import { findStandingWindow, learnFrom } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AreaRow } from '../../app/answers.ts';
import { weightsOf } from '../../app/compare-state.ts';
import { describeArea, describeAreaOfTime } from '../catalogue/describe-area.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparedIndicator } from './compare-indicator.ts';
import type { ComparisonProps } from './use-comparison.ts';

interface LearnLinesProps extends Pick<ComparisonProps, 'state'> {
  readonly detail: ComparedIndicator;
  readonly focus: AreaRow;
}

/** Whom to visit: places near by what they are and where they started, that gained more. */
export function LearnLines({ detail, focus, state }: LearnLinesProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { readings, measured, peers, style } = detail;
  const { weights } = state;
  const own = detail.places[0]?.reading ?? null;
  const found = useMemo(() => {
    const whole = readings.filter(({ value, complete }) => value !== null && complete !== false);
    const mine = whole.filter(({ areaId }) => areaId === focus.id);
    const window = own
      ? findStandingWindow(
          own.period,
          mine.map(({ period }) => period),
        )
      : null;
    if (!peers || !window) return null;
    const features = peers.layout.areas.map(({ populationYear: _, ...area }) => area);
    const known = new Set(features.map(({ id }) => id));
    const outcome = learnFrom({
      areaId: focus.id,
      window,
      features,
      series: whole.filter(({ areaId }) => known.has(areaId)),
      direction: measured.direction,
      decimals: measured.decimals,
      weights: weightsOf({ weights }),
    });
    return { outcome, window };
  }, [readings, measured, peers, own, focus, weights]);
  const ownName = describeAreaOfTime(catalogue, focus, t);
  if (!found) return <p className="text-14">{t('comparePage.lessons.noWindow', { name: ownName })}</p>;
  const { outcome, window } = found;
  if (outcome.status !== 'found') {
    return <p className="text-14">{describeNobodyToLearnFrom(outcome, { ownName, ...window }, t)}</p>;
  }
  return (
    <>
      <p className="max-w-[68ch] text-14 text-muted">
        {t('comparePage.lessons.learnLead', {
          name: ownName,
          from: formatPeriod(window.from, t.language),
          to: formatPeriod(window.to, t.language),
        })}
      </p>
      <ol className="mt-2 max-w-[68ch] list-decimal space-y-2 pl-6 text-16">
        {outcome.rows.map((row) => {
          const area = catalogue.areaById.get(row.id);
          const name = area ? describeArea(catalogue, area, t) : row.id;
          return (
            <li key={row.id}>
              {describeLearnFromRow({ row, name, own: outcome.own, ownName }, style, t)}{' '}
              <Link to="/areas/$id" params={{ id: row.id }} className="text-14 underline decoration-rule">
                {t('comparePage.lessons.openCity', { name })}
              </Link>
            </li>
          );
        })}
      </ol>
    </>
  );
}
