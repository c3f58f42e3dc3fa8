import { Section } from '../../ui/section.tsx';
import { localName } from '../language/local-text.ts';
import { useTranslate } from '../language/use-translate.ts';
import { CoursesSection } from './courses-section.tsx';
import { DetailChoice } from './detail-choice.tsx';
import { RankYears } from './rank-years.tsx';
import { SlopeSection } from './slope-section.tsx';
import type { ComparisonProps } from './use-comparison.ts';

/** One indicator over the years: the places' courses, the two years with most figures, the rank of each year. */
export function TimeSection({ comparison, onChange }: ComparisonProps) {
  const t = useTranslate();
  const { detail, indicators } = comparison;
  if (!detail) return null;
  return (
    <Section title={t('comparePage.time.section')} lead={localName(detail.indicator, t.language)}>
      {indicators.length > 1 ? <DetailChoice comparison={comparison} onChange={onChange} /> : null}
      <CoursesSection detail={detail} />
      <div className="mt-8">
        <SlopeSection detail={detail} />
      </div>
      <h3 className="mt-8 mb-1 font-semibold text-16">{t('comparePage.time.rank')}</h3>
      <p className="mb-2 max-w-[68ch] text-14 text-muted">{t('comparePage.time.rankLead')}</p>
      <RankYears detail={detail} />
    </Section>
  );
}
