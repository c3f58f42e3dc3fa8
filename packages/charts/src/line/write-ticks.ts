import { formatNumber, formatValue, type Translate, type ValueStyle } from '@dinh/i18n';

function decimalsOf(ticks: readonly number[]): number {
  return Math.max(0, ...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
}

/** The ticks of an axis in words, with equal decimals; of percentages the last has the sign. */
export function writeTicks(
  ticks: readonly number[],
  { unit }: Pick<ValueStyle, 'unit'>,
  t: Translate,
): readonly string[] {
  const decimals = decimalsOf(ticks);
  return ticks.map((tick, index) =>
    unit === 'percent' && index === ticks.length - 1
      ? formatValue(tick, { unit, decimals }, t.language)
      : formatNumber(tick, t.language, { decimals }),
  );
}

/** The unit as an axis names it once; null where the ticks say it, or there is none. */
export function nameUnit({ unit }: Pick<ValueStyle, 'unit'>, t: Translate): string | null {
  return unit === 'percent' || unit === 'count' ? null : t(`units.name.${unit}`);
}
