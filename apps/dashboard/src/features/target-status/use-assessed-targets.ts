import { type AssessedTarget, type SeriesPoint, toReportedSeries } from '@dinh/kpi';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { TargetsAnswer } from '../../app/answers.ts';
import { trpc } from '../../app/api.ts';
import type { TargetsState } from '../../app/targets-state.ts';
import { unpackPoints } from '../../app/unpack-points.ts';
import type { BasisOfDay } from '../../app/view-state.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { assessAnswer, type TargetRule, type TargetsToAssess } from './assess-answer.ts';

export interface TargetsAssessed {
  readonly rule: TargetRule;
  readonly assessed: readonly AssessedTarget[];
}

/** What reads targets' figures on other boundaries: a chunk of its own. */
const readerQuery = {
  queryKey: ['read-targets-on-basis'],
  queryFn: async () => ({ read: (await import('./read-targets-on-basis.ts')).readTargetsOnBasis }),
  staleTime: Number.POSITIVE_INFINITY,
} as const;

/** The readings as reported, or on the boundaries of a day; undefined while what that takes is on its way. */
export function useTargetSeries(answer: TargetsToAssess, basis: BasisOfDay | undefined) {
  const release = useAskedRelease();
  const catalogue = useCatalogue();
  const isOn = basis !== undefined;
  const points: readonly SeriesPoint[] = useMemo(() => unpackPoints(answer.points), [answer.points]);
  const indicators = useMemo(() => {
    const asked = new Set(answer.targets.map(({ indicatorId }) => indicatorId));
    return catalogue.indicators.filter(({ id }) => asked.has(id));
  }, [answer.targets, catalogue]);
  const isCounted = isOn && indicators.some(({ kind }) => kind === 'distinct');
  const reader = useQuery({ ...readerQuery, enabled: isOn });
  const heritage = useQuery({ ...trpc.heritage.queryOptions({ release }), enabled: isCounted });
  const asked = [...(isOn ? [reader] : []), ...(isCounted ? [heritage] : [])].filter(({ data }) => data === undefined);
  const isWaiting = asked.length > 0;
  const read = isOn ? reader.data?.read : undefined;
  const registers = isCounted ? heritage.data : undefined;
  const series = useMemo(() => {
    if (isWaiting) return undefined;
    return read && basis !== undefined
      ? read({ points, indicators, catalogue, basis, heritage: registers })
      : toReportedSeries(points);
  }, [isWaiting, read, basis, points, indicators, catalogue, registers]);
  const hasFailed = asked.some(({ isError }) => isError);
  return { series, retry: hasFailed ? (): void => asked.forEach((one) => void one.refetch()) : undefined };
}

/**
 * The targets assessed in the browser by what the address says: a switch asks nothing. While another basis is on its
 * way what stood before stays, with the rule it was assessed by; undefined where nothing did.
 */
export function useAssessedTargets(answer: TargetsToAssess & Pick<TargetsAnswer, 'release'>, state: TargetsState) {
  const catalogue = useCatalogue();
  const { method = 'path', asOf = answer.release.date, basis } = state;
  const { series, retry } = useTargetSeries(answer, basis);
  const found = useMemo(
    (): TargetsAssessed | undefined =>
      series && { rule: { method, asOf, basis }, assessed: assessAnswer(answer, catalogue, { method, asOf, series }) },
    [answer, catalogue, series, method, asOf, basis],
  );
  const [last, setLast] = useState(found);
  if (found && found !== last) setLast(found);
  return { shown: found ?? last, isOld: found === undefined, retry };
}
