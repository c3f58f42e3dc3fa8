import { formatAmount, type Translate } from '@dinh/i18n';
import type { ClassScale } from './class-limits.ts';
import type { HatchKind } from './hatch.ts';

/** The limits of a class in words. */
export function describeClass(
  { index, from, to }: { readonly index: number; readonly from: number; readonly to: number },
  { isWhole, decimals, limits }: ClassScale,
  t: Translate,
): string {
  // As few decimals as the limits have: 20, not 20.0.
  const shown = Array.from({ length: decimals }, (_, count) => count).find((count) =>
    limits.every((limit) => Number(limit.toFixed(count)) === limit),
  );
  const write = (value: number): string => formatAmount(value, { decimals: shown ?? decimals }, t.language);
  if (from === to || (isWhole && to - from === 1)) return write(from);
  // A dash before a minus reads as neither.
  if (isWhole && from >= 0) return t('map.class.whole', { from: write(from), to: write(to - 1) });
  const isLast = index === limits.length - 2 && !isWhole;
  return t(isLast ? 'map.class.last' : 'map.class.within', { from: write(from), to: write(to) });
}

/** What a texture stands for. */
export function describeHatch(kind: HatchKind, t: Translate): string {
  return kind === 'part' ? t('map.legend.part') : t(`words.absence.${kind}`);
}
