import { describeAsked, localName } from '@dinh/i18n';
import { isAddable } from '@dinh/kpi';
import { Suspense } from 'react';
import type { SourceRow, TargetRow, TargetsAnswer } from '../../app/answers.ts';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { PlansOfTarget } from './plans-of-target.tsx';

interface PlansSectionProps {
  /** The document's targets for the nation. */
  readonly national: readonly TargetRow[];
  readonly targets: TargetsAnswer;
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** Day of the data. */
  readonly asOf: string;
}

/** Targets that nothing can be said of but why, each in a line. */
function Rest({ lead, rows }: { readonly lead: string; readonly rows: readonly TargetRow[] }) {
  const t = useTranslate();
  const { indicatorById } = useCatalogue();
  if (rows.length === 0) return null;
  return (
    <div className="mt-6 text-14">
      <p>{lead}</p>
      <ul className="mt-1 max-w-[68ch] list-disc space-y-0.5 pl-5">
        {rows.map((row) => {
          const indicator = indicatorById.get(row.indicatorId);
          const asked = { comparator: row.comparator, value: row.targetValue, deadline: row.targetPeriod };
          return (
            <li key={row.id}>
              {indicator
                ? t('policies.addUp.national', {
                    indicator: localName(indicator, t.language),
                    asked: describeAsked(asked, indicator, t),
                  })
                : row.indicatorId}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Whether what the provinces plan comes to what the nation asks for, target by target. */
export function PlansSection({ national, targets, sources, asOf }: PlansSectionProps) {
  const t = useTranslate();
  const { areaById, indicatorById } = useCatalogue();
  const planned = new Set(
    targets.targets.flatMap(({ areaId, indicatorId, targetValue }) =>
      areaId !== null && targetValue !== null && areaById.get(areaId)?.level === 'province' ? indicatorId : [],
    ),
  );
  const addable = national.filter((row) => isAddable(row, indicatorById.get(row.indicatorId)));
  const added = new Set(addable.map(({ id }) => id));
  return (
    <Section anchor="plans" title={t('policies.addUp.title')} lead={t('policies.addUp.lead')}>
      <Suspense>
        {addable
          .filter(({ indicatorId }) => planned.has(indicatorId))
          .map((row) => (
            <PlansOfTarget key={row.id} national={row} targets={targets} sources={sources} asOf={asOf} />
          ))}
      </Suspense>
      <Rest
        lead={t('policies.addUp.withoutPlans')}
        rows={addable.filter(({ indicatorId }) => !planned.has(indicatorId))}
      />
      <Rest lead={t('policies.addUp.nationalOnlyList')} rows={national.filter(({ id }) => !added.has(id))} />
    </Section>
  );
}
