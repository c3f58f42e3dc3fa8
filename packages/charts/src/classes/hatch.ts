import { type AbsenceKind, absenceKinds } from '@dinh/kpi';
import type { FigurePoint } from '../figure/figure-series.ts';
import { type ClassScale, findClass } from './class-limits.ts';

/** What is drawn as a texture: each kind of absence, and a figure of only a part of its area. */
export const hatchKinds = ['part', ...absenceKinds] as const;
export type HatchKind = 'part' | AbsenceKind;

/** How an area or a cell is filled: a class of the scale, or a texture. */
export type ClassFill =
  | { readonly kind: 'class'; readonly index: number }
  | { readonly kind: 'hatch'; readonly hatch: HatchKind };

/** True for a reading that has a class: of the whole area. */
function isWhole(point: FigurePoint | null): point is FigurePoint & { readonly value: number } {
  return point !== null && point.value !== null && point.isPart !== true;
}

/** What is filled: a reading, or why there is none; not found unless given. */
interface Filled {
  readonly point: FigurePoint | null;
  readonly absence?: AbsenceKind;
}

export function chooseFill({ point, absence }: Filled, scale: ClassScale | null): ClassFill {
  if (isWhole(point) && scale !== null) return { kind: 'class', index: findClass(point.value, scale) };
  if (point !== null && point.value !== null) return { kind: 'hatch', hatch: 'part' };
  return { kind: 'hatch', hatch: point?.absence ?? absence ?? 'not-found' };
}
