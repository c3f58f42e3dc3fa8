import { absenceKinds } from '@dinh/kpi';
import type { BoundaryArea, BoundaryFile, BoundaryLayer, GridPoint } from '../map/boundary-file.ts';
import type { MapEntry } from '../map/map-entry.ts';
import type { MapFigureInput } from '../map/map-figure-input.ts';
import { exampleImprint, examplePoint, exampleTranslate } from './example-data.ts';

const step = 0.01;
const origin: GridPoint = [102, 6];

/** A rectangle from a corner, in degrees, as one arc. */
function toArc(left: number, bottom: number, width: number, height: number): readonly GridPoint[] {
  const steps = (degrees: number): number => Math.round(degrees / step);
  const [w, h] = [steps(width), steps(height)];
  return [
    [steps(left - origin[0]), steps(bottom - origin[1])],
    [w, 0],
    [0, h],
    [-w, 0],
    [0, -h],
  ];
}

const names = ['Bắc', 'Tây Bắc', 'Giữa', 'Đà Nẵng', 'Nam', 'Khánh Hòa', 'Tây Nam', 'Đông Nam'] as const;
const land = names.map((_, index) => toArc(index % 2 === 0 ? 104 : 106.5, 19 - Math.floor(index / 2) * 3, 2.5, 3));
const arcs = [...land, toArc(112, 16.4, 0.3, 0.2), toArc(114, 10, 0.4, 0.3)];
const areaOf = (name: (typeof names)[number]): string => `area-${names.indexOf(name)}`;

const geometries = names.map((name, index): BoundaryArea => {
  const island = name === 'Đà Nẵng' ? [[[8]]] : name === 'Khánh Hòa' ? [[[9]]] : [];
  return { type: 'MultiPolygon', id: `area-${index}`, arcs: [[[index]], ...island] };
});

/** A made-up country of eight squares and two archipelagos. */
export const exampleBoundaries: BoundaryFile = {
  attribution: 'Boundaries: made up',
  licence: 'CC BY-SA 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
  transform: { scale: [step, step], translate: origin },
  arcs,
  objects: {
    areas_2008: { geometries },
    areas_2025: { geometries: geometries.slice(0, 6).map((area) => ({ ...area, id: `${area.id}-2025` })) },
    labels: {
      geometries: [
        {
          type: 'Point',
          id: 'hoang-sa',
          coordinates: [1000, 1000],
          properties: {
            name_vi: 'Quần đảo Hoàng Sa',
            name_en: 'Hoang Sa (Paracel) Islands',
            area_ids: [areaOf('Đà Nẵng'), `${areaOf('Đà Nẵng')}-2025`],
          },
        },
        {
          type: 'Point',
          id: 'truong-sa',
          coordinates: [1200, 400],
          properties: {
            name_vi: 'Quần đảo Trường Sa',
            name_en: 'Truong Sa (Spratly) Islands',
            area_ids: [areaOf('Khánh Hòa'), `${areaOf('Khánh Hòa')}-2025`],
          },
        },
      ],
    },
  },
};

/** A zero, a figure that disagrees with its parts, one of a part, and absences of several kinds. */
export const awkwardEntries: readonly MapEntry[] = names.map((name, index): MapEntry => {
  const id = `area-${index}`;
  switch (index) {
    case 0:
      return { id, name, point: examplePoint('2024', 0) };
    case 1:
      return { id, name, point: examplePoint('2024', 40, { complete: false, isPart: true, href: null }) };
    case 2:
      return {
        id,
        name,
        colour: 'series-1',
        point: examplePoint('2024-11', (1186 / 1761) * 100, {
          numerator: 1186,
          denominator: 1761,
          reportedShare: '63.7',
          agrees: false,
          hint: 'digits-swapped',
        }),
      };
    case 3:
      return { id, name, colour: 'series-2', point: examplePoint('2024', 88.4, { status: 'estimated' }) };
    case 4:
      return { id, name, point: null };
    default:
      return { id, name, point: null, absence: absenceKinds[index - 4] ?? 'not-found' };
  }
});

/** A map of real outlines, a figure or an absence for each area of a layout, by the ids of the file. */
export function toMapCase(boundaries: BoundaryFile, layer: BoundaryLayer): MapFigureInput {
  const entries = boundaries.objects[layer].geometries.map(({ id }, index): MapEntry => {
    const absence = absenceKinds[index % 9];
    const isPart = index % 11 === 10;
    return {
      id,
      name: `Tỉnh ${id.slice(2, 4)}`,
      point:
        absence === undefined
          ? examplePoint('2024', 12 + ((index * 37) % 88), isPart ? { isPart, complete: false } : {})
          : null,
      ...(absence === undefined ? {} : { absence }),
      ...(index === 7 ? { colour: 'series-1' as const } : index === 16 ? { colour: 'series-2' as const } : {}),
    };
  });
  const values = entries.flatMap(({ point }) => point?.value ?? []);
  return { ...common, boundaries, layer, entries, values, title: 'Tỷ lệ thôn có nhà văn hóa, 2024' };
}

const common = {
  boundaries: exampleBoundaries,
  layer: 'areas_2008',
  imprint: exampleImprint,
  t: exampleTranslate,
  subtitle: '% số thôn, tổ dân phố, năm 2024',
  style: { unit: 'percent', decimals: 1, denominatorName: 'thôn, tổ dân phố' },
  year: '2024',
  years: '2018–2024',
  level: 'province',
  direction: 'up',
  values: [0, 67.3, 88.4, 12],
} as const;

/** Made-up figures with all that is awkward to draw, by what they are about. */
export const mapCases = {
  awkward: {
    ...common,
    entries: awkwardEntries,
    title: 'Tỷ lệ thôn có nhà văn hóa, 2024',
  },
  'each kind of absence': {
    ...common,
    entries: names.map((name, index): MapEntry => {
      const absence = absenceKinds[index];
      return { id: `area-${index}`, name, point: null, ...(absence === undefined ? {} : { absence }) };
    }),
    title: 'Mỗi nơi một lý do không có số liệu',
  },
  'the layout of 2025': {
    ...common,
    layer: 'areas_2025',
    entries: awkwardEntries.slice(0, 6).map((entry) => ({ ...entry, id: `${entry.id}-2025` })),
    title: 'Sau sắp xếp đơn vị hành chính',
  },
  'one figure': {
    ...common,
    values: [88.4],
    years: null,
    entries: awkwardEntries.map((entry, index) => (index === 3 ? entry : { ...entry, point: null })),
    title: 'Chỉ một nơi có số liệu',
  },
  empty: {
    ...common,
    values: [],
    years: null,
    entries: awkwardEntries.map(({ id, name }) => ({ id, name, point: null })),
    title: 'Không nơi nào có số liệu',
  },
} as const satisfies Readonly<Record<string, MapFigureInput>>;
