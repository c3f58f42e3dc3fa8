import { describeAsked, localName } from '@dinh/i18n';
import { isAddable } from '@dinh/kpi';
import { useQuery } from '@tanstack/react-query';
import type { SourceRow, TargetRow, TargetsAnswer } from '../../app/answers.ts';
import { trpc } from '../../app/api.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { useTranslate } from '../language/use-translate.ts';
import { UnansweredNote } from '../loading/unanswered-note.tsx';
import { PlansView } from './plans-view.tsx';

interface PlansOfTargetProps {
  readonly national: TargetRow;
  readonly targets: TargetsAnswer;
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly asOf: string;
}

/** One national target and what the provinces plan for it. */
export function PlansOfTarget({ national, targets, sources, asOf }: PlansOfTargetProps) {
  const t = useTranslate();
  const indicator = useCatalogue().indicatorById.get(national.indicatorId);
  const compare = useQuery(trpc.compare.queryOptions({ id: national.indicatorId, release: useAskedRelease() }));
  if (!indicator || !isAddable(national, indicator)) return null;
  const asked = { comparator: national.comparator, value: national.targetValue, deadline: national.targetPeriod };
  return (
    <div className="mt-6" data-national={national.id}>
      <h3 className="max-w-[68ch] font-semibold text-16">
        {t('policies.addUp.national', {
          indicator: localName(indicator, t.language),
          asked: describeAsked(asked, indicator, t),
        })}
      </h3>
      {compare.data && compare.data.indicator.id === indicator.id ? (
        <PlansView
          national={national}
          indicator={indicator}
          answer={compare.data}
          targets={targets}
          sources={sources}
          asOf={asOf}
        />
      ) : compare.isError ? (
        <UnansweredNote onRetry={() => void compare.refetch()} />
      ) : null}
    </div>
  );
}
