import type { Translate } from '@dinh/i18n';
import type { PartSum, StackPart } from './stack-series.ts';
import type { PartKind } from './stacked-figure-input.ts';

interface PartNaming {
  readonly parts: PartKind;
  /** True where nothing else is in the bar. */
  readonly isAll: boolean;
  readonly t: Translate;
}

/** A part by its name; what stands together in grey by how many they are. */
export function namePart(part: StackPart, count: number, { parts, isAll, t }: PartNaming): string {
  if (part.series.length === 1) return part.series[0].name;
  return t(isAll ? `forms.stacked.all.${parts}` : `forms.stacked.others.${parts}`, { count });
}

/** The same of a period: of how many of those due then a figure is there, where that is not all. */
export function nameSum({ part, have, due }: PartSum, naming: PartNaming): string {
  const name = namePart(part, due, naming);
  return part.series.length === 1 || have === due ? name : `${have}/${name}`;
}
