import { localName } from '@dinh/i18n';
import { memo } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/section.tsx';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparedIndicator } from './compare-indicator.ts';
import { CoursesSection } from './courses-section.tsx';
import { DetailChoice } from './detail-choice.tsx';
import { RankYears } from './rank-years.tsx';
import { SlopeSection } from './slope-section.tsx';
import type { ComparisonProps } from './use-comparison.ts';

interface TimeSectionProps extends Pick<ComparisonProps, 'comparison' | 'onChange'> {
  /** The indicator of what stands below the courses, a frame behind the choice. */
  readonly late: ComparedIndicator | undefined;
  readonly isOlderTaken: boolean;
}

/** One indicator over the years: the places' courses, the two years with most figures, the rank of each year. */
export const TimeSection = memo(function TimeSection({ comparison, late, isOlderTaken, onChange }: TimeSectionProps) {
  const t = useTranslate();
  const { detail, indicators } = comparison;
  if (!detail) return null;
  return (
    <Section title={t('comparePage.time.section')} lead={localName(detail.indicator, t.language)}>
      {indicators.length > 1 ? <DetailChoice comparison={comparison} onChange={onChange} /> : null}
      <CoursesSection detail={detail} />
      {late ? <LaterYears detail={late} isOlderTaken={isOlderTaken} /> : null}
    </Section>
  );
});

interface LaterYearsProps {
  readonly detail: ComparedIndicator;
  readonly isOlderTaken: boolean;
}

const LaterYears = memo(function LaterYears({ detail, isOlderTaken }: LaterYearsProps) {
  const t = useTranslate();
  return (
    <>
      <div className="mt-8">
        <SlopeSection detail={detail} />
      </div>
      <Disclosure summary={t('comparePage.time.rank')}>
        {() => (
          <>
            <p className="mb-2 max-w-[68ch] text-14 text-muted">
              {t('comparePage.time.rankLead')}
              {isOlderTaken ? ` ${t('comparePage.time.rankStrict')}` : ''}
            </p>
            <RankYears detail={detail} />
          </>
        )}
      </Disclosure>
    </>
  );
});
