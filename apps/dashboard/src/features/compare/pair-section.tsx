import { Section } from '../../ui/section.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { ScatterSection } from './scatter-section.tsx';
import type { ComparisonProps } from './use-comparison.ts';

/** The indicator in detail beside the next of those compared. */
export function PairSection({ comparison }: Pick<ComparisonProps, 'comparison'>) {
  const t = useTranslate();
  const { detail, indicators } = comparison;
  const other = indicators.find((one) => one !== detail);
  return (
    <Section title={t('comparePage.scatter.section')}>
      {detail && other ? (
        <ScatterSection x={other} y={detail} />
      ) : (
        <p className="text-14">{t('comparePage.scatter.none')}</p>
      )}
    </Section>
  );
}
