import type { Translate } from '@dinh/i18n';
import type { SourceEntry } from '../../app/answers.ts';

const others = ['heritageItems', 'targets', 'policies', 'reviews', 'valuesAndExchanges', 'areaFacts'] as const;

/** True when any row of the release names the source. */
export function isUsed(source: SourceEntry): boolean {
  return source.figures > 0 || others.some((use) => source[use] > 0);
}

/** What rests on a source, the figures first: "12 số liệu (3 chỉ số, 2 địa phương)", "1 văn bản". */
export function listUses(source: SourceEntry, t: Translate): readonly string[] {
  const figures = t('sources.use.figuresOf', {
    figures: t('sources.use.figures', { count: source.figures }),
    indicators: t('sources.use.indicators', { count: source.indicators }),
    areas: t('sources.use.areas', { count: source.areas }),
  });
  const rest = others.flatMap((use) => (source[use] === 0 ? [] : [t(`sources.use.${use}`, { count: source[use] })]));
  return source.figures === 0 ? rest : [figures, ...rest];
}
