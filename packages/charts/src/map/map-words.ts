import { describeWithout, formatList, type ReadingStyle, summariseRanking, type Translate } from '@dinh/i18n';
import type { AreaLevel } from '@dinh/kpi';
import { describeClass, describeHatch } from '../classes/class-words.ts';
import type { ClassFill } from '../classes/hatch.ts';
import { describeDisagreements } from '../figure/figure-notes.ts';
import type { MapLayout } from './layout-map.ts';
import type { MapFigureInput } from './map-figure-input.ts';
import { nameIslands } from './place-names.ts';

/** What a colour or a texture of the map stands for, and how many areas have it. */
export interface LegendRow {
  readonly key: string;
  readonly fill: ClassFill;
  readonly words: string;
  readonly count: string;
}

/** The classes from the highest down, then the textures that are drawn. */
export function listLegendRows(
  { classes, hatches, scale }: Pick<MapLayout, 'classes' | 'hatches' | 'scale'>,
  level: AreaLevel,
  t: Translate,
): readonly LegendRow[] {
  const countOf = (count: number): string => t(`words.areas.${level}`, { count });
  return [
    ...(scale === null
      ? []
      : classes.map(
          (one): LegendRow => ({
            key: `class-${one.index + 1}`,
            fill: { kind: 'class', index: one.index },
            words: describeClass(one, scale, t),
            count: countOf(one.count),
          }),
        )),
    ...hatches.map(
      ({ kind, count }): LegendRow => ({
        key: kind,
        fill: { kind: 'hatch', hatch: kind },
        words: describeHatch(kind, t),
        count: countOf(count),
      }),
    ),
  ];
}

/** The picture in words: the ranking, how many areas have no figure, the archipelagos with the units that hold them. */
export function summariseMap(
  { areas, ground }: MapLayout,
  { title, year, style, level, t }: Pick<MapFigureInput, 'title' | 'year' | 'style' | 'level' | 't'>,
): string {
  const known = areas.filter(({ fill }) => fill.kind === 'class');
  const rows = known
    .flatMap(({ entry: { name, point, colour } }) =>
      point === null || point.value === null ? [] : [{ name, value: point.value, isFocus: colour !== undefined }],
    )
    .toSorted((a, b) => b.value - a.value);
  const without = areas.length - known.length;
  const completeness = without === 0 ? '' : describeWithout({ count: without, level }, t);
  const islands = ground.islands.map((one) =>
    t('map.islands.of', {
      name: nameIslands(one, t.language),
      area: areas.find(({ id }) => id === one.areaId)?.entry.name ?? '',
    }),
  );
  return [
    summariseRanking({ title, period: year, style, rows, completeness }, t),
    t('map.islands.shown', { names: formatList(islands, t.language) }),
  ].join(' ');
}

/** The notes under the map: chosen areas without a name on it, shares that don't agree with their parts. */
export function describeMapNotes({ areas, unnamed }: MapLayout, style: ReadingStyle, t: Translate): readonly string[] {
  const marked = areas.flatMap(({ entry: { name, point } }) => (point === null ? [] : [{ area: name, point, style }]));
  return [
    ...(unnamed.length === 0 ? [] : [t('map.note.unnamed', { areas: formatList(unnamed, t.language) })]),
    ...describeDisagreements(marked, t),
  ];
}

/** Figures and boundaries have a licence each. */
export function listMapLicences({
  imprint,
  boundaries: { licence, licenceUrl },
  t,
}: Pick<MapFigureInput, 'imprint' | 'boundaries' | 't'>): readonly {
  readonly words: string;
  readonly url: string | null;
}[] {
  return [
    { words: t('map.licence.figures', { licence: imprint.licence.name }), url: imprint.licence.url },
    { words: t('map.licence.boundaries', { licence }), url: licenceUrl },
  ];
}
