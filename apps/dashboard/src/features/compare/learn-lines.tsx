import { describeArea, describeAreaOfTime } from '@dinh/charts/ground';
import { describeLearnFromRow, describeNobodyToLearnFrom, formatNumber, formatPeriod } from '@dinh/i18n';
import { findWindowEnds, learnFrom, parsePeriod } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AreaRow } from '../../app/answers.ts';
import { weightsOf } from '../../app/compare-state.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { LaterExchangeLine } from '../exchanges/later-exchange-line.tsx';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparedIndicator } from './compare-indicator.ts';
import { findLatestWindow } from './find-latest-window.ts';
import { toFeatureSets } from './find-peers.ts';
import { PoliciesInForce } from './policies-in-force.tsx';
import type { ComparisonProps } from './use-comparison.ts';

interface LearnLinesProps extends Pick<ComparisonProps, 'state'> {
  readonly detail: ComparedIndicator;
  readonly focus: AreaRow;
}

/** Whom to visit, by the latest figures of the place in focus: places near by what they are and where they started, that gained more. */
export function LearnLines({ detail, focus, state }: LearnLinesProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { readings, measured, peers, style } = detail;
  const { weights } = state;
  const found = useMemo(() => {
    const window = findLatestWindow(detail, focus.id);
    if (!peers || !window) return null;
    const features = toFeatureSets(peers.layout);
    const known = new Set(features.map(({ id }) => id));
    // A figure of a part is none to compare with, but still tells of a break.
    const series = readings
      .filter(({ areaId }) => known.has(areaId))
      .map((reading) => (reading.complete === false ? { ...reading, value: null } : reading));
    const [from, to] = [parsePeriod(window.from), parsePeriod(window.to)];
    const compared = [...Map.groupBy(series, ({ areaId }) => areaId)].filter(
      ([id, own]) => id !== focus.id && findWindowEnds(own, from, to).status === 'found',
    ).length;
    const { direction, decimals } = measured;
    const asked = { areaId: focus.id, window, features, series, direction, decimals };
    return { outcome: learnFrom({ ...asked, weights: weightsOf({ weights }) }), window, compared };
  }, [detail, readings, measured, peers, focus, weights]);
  const ownName = describeAreaOfTime(catalogue, focus, t);
  if (!found) return <p className="text-14">{t('comparePage.lessons.noWindow', { name: ownName })}</p>;
  const { outcome, window, compared } = found;
  const ends = {
    name: ownName,
    from: formatPeriod(window.from, t.language),
    to: formatPeriod(window.to, t.language),
  };
  if (outcome.status === 'none' && compared === 0) {
    return <p className="text-14">{t('comparePage.lessons.nobodyElse', ends)}</p>;
  }
  if (outcome.status !== 'found') {
    return <p className="text-14">{describeNobodyToLearnFrom(outcome, { ownName, ...window }, t)}</p>;
  }
  return (
    <>
      <p className="max-w-[68ch] text-14 text-muted">
        {t('comparePage.lessons.learnLead', { ...ends, count: compared })}
      </p>
      <ol className="mt-2 max-w-[68ch] list-decimal space-y-2 pl-6 text-16">
        {outcome.rows.map((row) => {
          const area = catalogue.areaById.get(row.id);
          const name = area ? describeArea(catalogue, area, t) : row.id;
          return (
            <li key={row.id}>
              {describeLearnFromRow({ row, name, own: outcome.own, ownName }, style, t)}{' '}
              <span className="text-14 text-muted">
                {t('comparePage.lessons.distance', {
                  distance: formatNumber(row.distance, t.language, { decimals: 2 }),
                })}{' '}
              </span>
              <Link to="/areas/$id" params={{ id: row.id }} className="text-14 underline decoration-rule">
                {t('comparePage.lessons.openCity', { name })}
              </Link>
              <PoliciesInForce
                areaId={row.id}
                isOfDay={detail.read.day !== null}
                window={{ from: row.startPeriod, to: row.endPeriod }}
              />
            </li>
          );
        })}
      </ol>
      <LaterExchangeLine areaId={focus.id} name={ownName} others={outcome.rows.map(({ id }) => id)} />
    </>
  );
}
