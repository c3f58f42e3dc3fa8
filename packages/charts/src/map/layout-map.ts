import { compareNames, type Language } from '@dinh/i18n';
import type { Direction } from '@dinh/kpi';
import { type ClassScale, findClassScale } from '../classes/class-limits.ts';
import { type ClassFill, chooseFill, type HatchKind, hatchKinds } from '../classes/hatch.ts';
import type { GroundArea, MapGround } from './layout-ground.ts';
import type { MapEntry } from './map-entry.ts';
import { type PlacedName, placeAreaNames, placeIslandNames } from './place-names.ts';

export interface MapLayoutInput {
  readonly ground: MapGround;
  readonly entries: readonly MapEntry[];
  /** All values of all years that the map goes through: the limits are theirs. */
  readonly values: readonly number[];
  readonly isShare: boolean;
  readonly decimals: number;
  readonly direction: Direction;
  readonly language: Language;
}

export interface MapArea extends GroundArea {
  readonly entry: MapEntry;
  readonly fill: ClassFill;
}

export interface LegendClass {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface MapLayout {
  readonly ground: MapGround;
  readonly scale: ClassScale | null;
  /** In the order of the table: the best value first, then figures of a part, then absences; ties by name. */
  readonly areas: readonly MapArea[];
  /** The highest first. */
  readonly classes: readonly LegendClass[];
  /** Only the textures that are drawn. */
  readonly hatches: readonly { readonly kind: HatchKind; readonly count: number }[];
  readonly islandNames: readonly PlacedName[];
  readonly areaNames: readonly PlacedName[];
  /** Names of chosen areas for which there was no room. */
  readonly unnamed: readonly string[];
  readonly fontSize: number;
}

const smallWidth = 440;

function rankOf({ fill }: MapArea): number {
  if (fill.kind === 'class') return 0;
  return fill.hatch === 'part' ? 1 : 2;
}

/** Everything on the map: each area of the layout with its fill, the legend, the names. Nothing is decided later. */
export function layoutMap(input: MapLayoutInput): MapLayout {
  const { ground, entries, values, isShare, decimals, direction, language } = input;
  const fontSize = ground.frames.width < smallWidth ? 11 : 12;
  const scale = findClassScale(values, { decimals, isShare });
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const sign = direction === 'down' ? 1 : -1;
  const areas = ground.areas
    .map((area): MapArea => {
      const entry = entryOf.get(area.id) ?? { id: area.id, name: area.id, point: null };
      return { ...area, entry, fill: chooseFill(entry, scale) };
    })
    .toSorted(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        sign * ((a.entry.point?.value ?? 0) - (b.entry.point?.value ?? 0)) ||
        compareNames(a.entry.name, b.entry.name),
    );
  const countOf = (isOf: (fill: ClassFill) => boolean): number => areas.filter(({ fill }) => isOf(fill)).length;
  const limits = scale?.limits ?? [];
  const chosen = entries.filter(({ colour }) => colour !== undefined);
  const islandNames = placeIslandNames(ground, {
    nameOf: (id) => entryOf.get(id)?.name ?? '',
    language,
    fontSize,
  });
  const areaNames = placeAreaNames(ground, chosen, { fontSize, islandNames });
  return {
    ground,
    scale,
    areas,
    classes: limits
      .slice(0, -1)
      .map((from, index) => ({
        index,
        from,
        to: limits[index + 1] ?? from,
        count: countOf((fill) => fill.kind === 'class' && fill.index === index),
      }))
      .toReversed(),
    hatches: hatchKinds
      .map((kind) => ({ kind, count: countOf((fill) => fill.kind === 'hatch' && fill.hatch === kind) }))
      .filter(({ count }) => count > 0),
    islandNames,
    areaNames,
    unnamed: chosen.filter(({ id }) => !areaNames.some((name) => name.id === id)).map(({ name }) => name),
    fontSize,
  };
}
