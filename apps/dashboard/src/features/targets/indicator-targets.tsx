import { formatDate } from '@dinh/i18n';
import type { IndicatorAnswer, SourceRow } from '../../app/answers.ts';
import type { IndicatorState } from '../../app/view-state.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { MethodSwitch } from './method-switch.tsx';
import type { PageTargets } from './page-targets.ts';
import { TargetsTable } from './targets-table.tsx';

interface IndicatorTargetsProps {
  readonly answer: IndicatorAnswer;
  readonly aims: PageTargets;
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly onChange: (change: IndicatorState) => void;
}

/** A longer list stands behind one line. */
const mostTargets = 10;

/** How the targets of an indicator stand, by the method of the address. */
export function IndicatorTargets({ answer, aims, sources, onChange }: IndicatorTargetsProps) {
  const t = useTranslate();
  const { targets, policies } = answer;
  const caption = t('indicator.targets.section');
  const table = <TargetsTable subject="area" {...{ caption, targets, aims, policies, sources }} />;
  return (
    <>
      <p className="mb-4 max-w-[68ch] text-14 text-muted">
        {t('target.table.lead', { date: formatDate(aims.asOf, t.language) })}
      </p>
      <MethodSwitch
        method={aims.method}
        onChange={(method) => onChange({ method: method === 'path' ? undefined : method })}
      />
      {targets.length > mostTargets ? (
        <Disclosure summary={t('target.table.all', { count: targets.length })}>{() => table}</Disclosure>
      ) : (
        table
      )}
    </>
  );
}
