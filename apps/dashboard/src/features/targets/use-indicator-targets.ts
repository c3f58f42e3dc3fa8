import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TargetsAnswer } from '../../app/answers.ts';
import { trpc } from '../../app/api.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';

interface AskedFor {
  readonly indicatorId: string;
  /** Every area's unless given. */
  readonly areaId?: string;
}

/** The targets of an indicator, with the answer that holds their policies and readings; undefined until it is here. */
export function useIndicatorTargets({ indicatorId, areaId }: AskedFor) {
  const { data: answer } = useQuery(trpc.targets.queryOptions({ release: useAskedRelease() }));
  return useMemo(
    (): { readonly targets: TargetsAnswer['targets']; readonly answer: TargetsAnswer } | undefined =>
      answer && {
        answer,
        targets: answer.targets.filter(
          (row) => row.indicatorId === indicatorId && (areaId === undefined || row.areaId === areaId),
        ),
      },
    [answer, indicatorId, areaId],
  );
}
