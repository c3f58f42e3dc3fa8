import { formatList, localDefinition } from '@dinh/i18n';
import type { IndicatorRow } from '../../app/answers.ts';
import { type Fact, FactList } from '../../ui/fact-list.tsx';
import { useTranslate } from '../language/use-translate.ts';

/** Definition, parts, how it is computed, which way is better, at which levels it is published. */
export function HowToRead({ indicator }: { readonly indicator: IndicatorRow }) {
  const t = useTranslate();
  const { definition, numerator, denominator } = localDefinition(indicator, t.language);
  const facts: readonly (Fact | null)[] = [
    { name: t('indicator.reading.definition'), value: definition },
    numerator === null ? null : { name: t('indicator.reading.numerator'), value: numerator },
    denominator === null ? null : { name: t('indicator.reading.denominator'), value: denominator },
    {
      name: t('indicator.reading.formula'),
      value:
        indicator.kind === 'ratio'
          ? t('indicator.reading.ratio', { factor: indicator.factor })
          : t(`indicator.reading.${indicator.kind}`),
    },
    { name: t('indicator.reading.unit'), value: t(`units.name.${indicator.unit}`) },
    { name: t('indicator.reading.measure'), value: t(`words.measure.${indicator.measure}`) },
    { name: t('indicator.reading.direction'), value: t(`words.direction.${indicator.direction}`) },
    {
      name: t('indicator.reading.levels'),
      value: formatList(
        indicator.levels.map((level) => t(`words.level.${level}`)),
        t.language,
      ),
    },
    { name: t('indicator.reading.family'), value: t(`words.family.${indicator.family}`) },
    { name: t('indicator.reading.id'), value: <code className="text-12">{indicator.id}</code> },
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}
