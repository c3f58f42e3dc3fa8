import type { Language } from '@dinh/i18n';
import { measureText, wrapText } from '../text-metrics/index.ts';
import type { GroundArea, GroundIslands, MapGround } from './layout-ground.ts';
import type { Box } from './plan-frames.ts';

export interface PlacedName {
  readonly id: string;
  /** The unit that holds an archipelago is a line of its own, in smaller weight. */
  readonly lines: readonly { readonly text: string; readonly y: number; readonly isUnit: boolean }[];
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

export interface NamedArea {
  readonly id: string;
  readonly name: string;
}

const lineHeightShare = 1.3;
const gap = 4;

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The Vietnamese name in every language; in English with the name in brackets where the file gives one. */
export function nameIslands({ nameVi, nameEn }: Pick<GroundIslands, 'nameVi' | 'nameEn'>, language: Language): string {
  const known = language === 'en' ? /\([^)]+\)/.exec(nameEn)?.[0] : undefined;
  return known === undefined ? nameVi : `${nameVi} ${known}`;
}

/** A name on one line, else its kind ("quần đảo") on one and the name itself, unbroken, on the next. */
function wrapName(name: string, size: number, maxWidth: number): readonly string[] {
  if (measureText(name, { size }) <= maxWidth) return [name];
  const [, kind = '', own = name, more = ''] = /^(\S+ \S+) (\S+ \S+)(?: (.*))?$/.exec(name) ?? [];
  return [kind, own, more].filter((line) => line !== '');
}

/** The names of the archipelagos, above their frames, each with the unit that holds it. */
export function placeIslandNames(
  { islands, frames }: MapGround,
  { nameOf, language, fontSize }: { nameOf: (areaId: string) => string; language: Language; fontSize: number },
): readonly PlacedName[] {
  const lineHeight = fontSize * lineHeightShare;
  return islands.map((one) => {
    const { box } = one;
    const name = nameIslands(one, language);
    const middle = (box.left + box.right) / 2;
    // In the open sea a name has more room than its frame; beside the land it keeps away from the coast.
    const { areInsets } = frames;
    const maxWidth = areInsets ? box.right - box.left : 2 * Math.min(middle, frames.width - middle) - gap;
    const texts = [
      ...wrapName(name, fontSize, maxWidth).map((text) => ({ text, isUnit: false })),
      ...wrapText(nameOf(one.areaId), { size: fontSize, maxWidth }).map((text) => ({ text, isUnit: true })),
    ];
    const top = box.top - gap - texts.length * lineHeight;
    const textWidth = Math.max(...texts.map(({ text }) => measureText(text, { size: fontSize })));
    const left = areInsets ? box.right - textWidth : middle - textWidth / 2;
    return {
      id: one.id,
      x: areInsets ? box.right : middle,
      anchor: areInsets ? ('end' as const) : ('middle' as const),
      lines: texts.map((text, index) => ({ ...text, y: top + (index + 0.5) * lineHeight })),
      box: { left, right: left + textWidth, top, bottom: box.top - gap },
    };
  });
}

interface AreaNameRoom {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** What no name may cover: other names, frames of archipelagos. */
  readonly taken: readonly Box[];
}

/** In the area where it is wide enough, else beside it, above or below; null where all of that is taken. */
function placeAreaName(
  area: GroundArea,
  name: string,
  { width, height, fontSize, taken }: AreaNameRoom,
): PlacedName | null {
  const lineHeight = fontSize * lineHeightShare;
  const textWidth = measureText(name, { size: fontSize, weight: 600 });
  const { mainBox: box } = area;
  const [x, y] = area.centre;
  const at = (left: number, middle: number): Box => ({
    left,
    right: left + textWidth,
    top: middle - lineHeight / 2,
    bottom: middle + lineHeight / 2,
  });
  const inside = at(x - textWidth / 2, y);
  const beside = [
    at(box.right + gap, y),
    at(box.left - gap - textWidth, y),
    at(x - textWidth / 2, box.top - lineHeight / 2 - 1),
    at(x - textWidth / 2, box.bottom + lineHeight / 2 + 1),
  ];
  const isRoomy = box.right - box.left > textWidth && box.bottom - box.top > lineHeight;
  const places = isRoomy ? [inside, ...beside] : [...beside, inside];
  const place = places.find(
    (one) =>
      one.left >= 0 &&
      one.right <= width &&
      one.top >= 0 &&
      one.bottom <= height &&
      !taken.some((other) => overlaps(one, other)),
  );
  if (!place) return null;
  const middle = (place.top + place.bottom) / 2;
  return {
    id: area.id,
    x: place.left,
    anchor: 'start',
    lines: [{ text: name, y: middle, isUnit: false }],
    box: place,
  };
}

/** The names of chosen areas in their order, none over another; one without a place is left out. */
export function placeAreaNames(
  ground: MapGround,
  named: readonly NamedArea[],
  { fontSize, islandNames }: { fontSize: number; islandNames: readonly PlacedName[] },
): readonly PlacedName[] {
  const { width, height } = ground.frames;
  const taken = [...islandNames.map(({ box }) => box), ...ground.islands.map(({ box }) => box)];
  const placed: PlacedName[] = [];
  const areas = named.flatMap(({ id }) => ground.areas.find((one) => one.id === id) ?? []);
  for (const { id, name } of named) {
    const area = areas.find((one) => one.id === id);
    // Nor over another chosen area, whose outline it would break.
    const others = areas.filter((one) => one.id !== id).map(({ mainBox }) => mainBox);
    const found = area && placeAreaName(area, name, { width, height, fontSize, taken: [...taken, ...others] });
    if (!found) continue;
    placed.push(found);
    taken.push(found.box);
  }
  return placed;
}
