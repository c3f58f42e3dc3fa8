import type { AreaAnswer, SourceRow } from '../../app/answers.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/section.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { CompletionTable } from './completion-table.tsx';
import { groupByIndicator } from './group-by-indicator.ts';

interface CompletionSectionProps {
  readonly answer: Pick<AreaAnswer, 'area' | 'completion' | 'targets'>;
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** What would complete an area's record: targets that ask for a figure which nobody published. */
export function CompletionSection({ answer, sources }: CompletionSectionProps) {
  const t = useTranslate();
  const { area, completion, targets } = answer;
  const own = groupByIndicator(completion.rows, 'own');
  const nation = groupByIndicator(completion.rows, 'nation');
  const shared = { areaId: area.id, policies: completion.policies, sources };
  const title = t('area.complete.title');
  if (completion.rows.length === 0) {
    return (
      <Section title={title} anchor="complete">
        <p className="text-14">{t(`coverage.complete.${targets.length === 0 ? 'noTargets' : 'none'}`)}</p>
      </Section>
    );
  }
  return (
    <Section title={title} lead={t('coverage.complete.text')} anchor="complete">
      {own.length === 0 ? null : (
        <>
          <p className="mb-3 text-16">{t('coverage.complete.own', { count: own.length })}</p>
          <CompletionTable {...shared} caption={title} rows={own} />
        </>
      )}
      {nation.length === 0 ? null : (
        <Disclosure summary={t('coverage.complete.nation', { count: nation.length })}>
          <CompletionTable
            {...shared}
            caption={t('coverage.complete.nation', { count: nation.length })}
            rows={nation}
          />
        </Disclosure>
      )}
    </Section>
  );
}
