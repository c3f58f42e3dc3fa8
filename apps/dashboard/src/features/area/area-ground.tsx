import { formatDate, localName } from '@dinh/i18n';
import type { SeriesPoint } from '@dinh/kpi';
import type { AreaAnswer, SourceRow } from '../../app/answers.ts';
import { Section } from '../../ui/section.tsx';
import { CompletionSection } from '../coverage/completion-section.tsx';
import { ExchangesSection } from '../exchanges/exchanges-section.tsx';
import { SourceList } from '../figures/source-list.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { UnansweredNote } from '../loading/unanswered-note.tsx';
import { UnpublishedSection } from '../standing/unpublished-section.tsx';
import type { PageTargets } from '../targets/page-targets.ts';
import { TargetsTable } from '../targets/targets-table.tsx';
import { AreaChildren } from './area-children.tsx';
import { AreaHead } from './area-head.tsx';
import { HeritageSection } from './heritage-section.tsx';
import { PoliciesTable } from './policies-table.tsx';

interface AreaGroundProps {
  readonly answer: AreaAnswer;
  /** As they are stored. */
  readonly points: readonly SeriesPoint[];
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** How its targets stand; undefined until what assesses them is here. */
  readonly aims: PageTargets | undefined;
  readonly onRetryTargets: (() => void) | undefined;
}

/** What stands below an area's figures, whatever boundaries they are shown on. */
export function AreaGround({ answer, points, sources, aims, onRetryTargets }: AreaGroundProps) {
  const t = useTranslate();
  const published = new Set(points.flatMap(({ indicatorId, value }) => (value === null ? [] : indicatorId)));
  return (
    <>
      <Section title={t('area.heritage.title')}>
        <HeritageSection answer={answer} points={points} />
      </Section>
      <Section anchor="policies" title={t('area.policies.title')}>
        {answer.policies.length === 0 ? (
          <p className="text-14">{t('area.policies.none')}</p>
        ) : (
          <PoliciesTable policies={answer.policies} />
        )}
      </Section>
      <Section
        anchor="targets"
        title={t('area.targets.title')}
        {...(aims ? { lead: t('target.table.lead', { date: formatDate(aims.asOf, t.language) }) } : {})}
      >
        {answer.targets.length === 0 ? <p className="text-14">{t('area.targets.none')}</p> : null}
        {onRetryTargets ? <UnansweredNote onRetry={onRetryTargets} /> : null}
        {aims ? (
          <TargetsTable
            {...{ aims, sources, targets: answer.targets, policies: answer.policies }}
            subject="indicator"
            caption={t('area.targets.title')}
          />
        ) : null}
      </Section>
      {answer.area.level === 'province' ? <ExchangesSection areaId={answer.area.id} /> : null}
      <UnpublishedSection area={answer.area} name={localName(answer.area, t.language)} published={published} />
      <CompletionSection answer={answer} sources={sources} />
      <Section title={t('area.head.title')}>
        <AreaHead answer={answer} />
      </Section>
      <AreaChildren answer={answer} />
      {answer.sources.length === 0 ? null : (
        <Section title={t('area.sources.title')}>
          <SourceList sources={answer.sources} />
        </Section>
      )}
    </>
  );
}
