import { localName } from '@dinh/i18n';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/section.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { ChangeLines } from './change-lines.tsx';
import { FunnelPart } from './funnel-part.tsx';
import { isShare } from './is-share.ts';
import { LearnLines } from './learn-lines.tsx';
import type { ComparisonProps } from './use-comparison.ts';

/** Whom the place in focus can learn from in one indicator, and what made the places change. */
export function LessonsSection({ comparison, state }: Pick<ComparisonProps, 'comparison' | 'state'>) {
  const t = useTranslate();
  const { detail, places } = comparison;
  const [focus] = places;
  if (!detail || !focus) return null;
  return (
    <Section title={t('comparePage.lessons.section')} lead={localName(detail.indicator, t.language)}>
      <h3 className="mb-2 font-semibold text-16">{t('comparePage.lessons.learn')}</h3>
      <LearnLines detail={detail} focus={focus} state={state} />
      <h3 className="mt-6 mb-2 font-semibold text-16">{t('comparePage.lessons.gap')}</h3>
      <ChangeLines detail={detail} />
      {isShare(detail.indicator) ? (
        <Disclosure summary={t('comparePage.lessons.funnel')}>{() => <FunnelPart detail={detail} />}</Disclosure>
      ) : null}
    </Section>
  );
}
