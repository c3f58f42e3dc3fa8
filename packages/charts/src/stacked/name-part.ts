import type { Translate } from '@dinh/i18n';
import type { StackPart } from './stack-series.ts';
import type { PartKind } from './stacked-figure-input.ts';

/** A part by its name; what stands together in grey by how many they are. */
export function namePart({ series }: Pick<StackPart, 'series'>, kind: PartKind, isAll: boolean, t: Translate): string {
  if (series.length === 1) return series[0].name;
  return t(isAll ? `forms.stacked.all.${kind}` : `forms.stacked.others.${kind}`, { count: series.length });
}
