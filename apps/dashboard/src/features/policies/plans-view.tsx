import { describeAreaOfTime } from '@dinh/charts/ground';
import { describeAddUp, formatPeriod, formatValue } from '@dinh/i18n';
import { addUpPlans, type PackedRows, type SeriesPoint, unpackRows, type WholeTarget } from '@dinh/kpi';
import { useMemo } from 'react';
import type { CompareAnswer, SourceRow, TargetRow, TargetsAnswer } from '../../app/answers.ts';
import type { IndicatorEntry } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { MissingPlans, PlansTable } from './plans-table.tsx';

interface PlansViewProps {
  readonly national: WholeTarget<TargetRow>;
  readonly indicator: IndicatorEntry;
  /** The indicator's figures of the nation and its provinces. */
  readonly answer: Pick<CompareAnswer, 'points'>;
  readonly targets: TargetsAnswer;
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly asOf: string;
}

/** Whether the plans come to the target, which they are, which are not added and who has none. */
export function PlansView({ national, indicator, answer, targets, sources, asOf }: PlansViewProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { areas, successions, areaById } = catalogue;
  const { collected, result } = useMemo(() => {
    const points = unpackRows<SeriesPoint>(answer.points as PackedRows);
    return addUpPlans({
      ...{ national, indicator, points, areas, successions, asOf },
      ...{ targets: targets.targets, policies: targets.policies },
    });
  }, [national, indicator, answer.points, targets, areas, successions, asOf]);
  const nameOf = (id: string | null, printed: string): string => {
    const area = id === null ? undefined : areaById.get(id);
    return area ? describeAreaOfTime(catalogue, area, t) : printed;
  };
  const list = (
    rows: readonly {
      areaId: string | null;
      areaName: string;
      targetValue: number | null;
      targetPeriod: string | null;
    }[],
  ) =>
    rows
      .map(({ areaId, areaName, targetValue: value, targetPeriod }) =>
        t('policies.addUp.planOf', {
          area: nameOf(areaId, areaName),
          value: value === null ? '' : formatValue(value, indicator, t.language),
          deadline: targetPeriod === null ? '' : formatPeriod(targetPeriod, t.language, 'short'),
        }),
      )
      .join('; ');
  const { otherDeadlines, ended, plans } = collected;
  const places = new Set(otherDeadlines.map(({ areaId }) => areaId)).size;
  return (
    <div className="mt-1 text-14">
      <p className="max-w-[68ch] text-16">
        {result.covered.areas === 0 && plans.size === 0
          ? t('policies.addUp.noPlans', { of: result.covered.of })
          : describeAddUp(result, { comparator: national.comparator, value: national.targetValue }, indicator, t)}
      </p>
      {result.status === 'added-up' && result.projected !== null ? (
        <p>{t('policies.addUp.projected', { value: formatValue(result.projected, indicator, t.language) })}</p>
      ) : null}
      {places === 0 ? null : (
        <p className="max-w-[68ch]">
          {t('policies.addUp.otherDeadline', { count: places, plans: list(otherDeadlines) })}
        </p>
      )}
      {ended.length === 0 ? null : (
        <p className="max-w-[68ch]">{t('policies.addUp.ended', { count: ended.length, plans: list(ended) })}</p>
      )}
      {plans.size === 0 ? null : (
        <PlansTable result={result} collected={collected} indicator={indicator} targets={targets} sources={sources} />
      )}
      {result.without.length === 0 || plans.size === 0 ? null : <MissingPlans result={result} indicator={indicator} />}
    </div>
  );
}
