import { isValidOn } from '@dinh/kpi/area';
import type { Designation } from '@dinh/kpi/heritage';
import type { ReferenceTables } from '@dinh/reference-data';
import type { Country } from '../country/country.ts';
import { sourceIds } from '../figures/list-sources.ts';
import type { Noise } from '../noise/create-noise.ts';

const span = { releaseFrom: 1, releaseTo: null } as const;
const salt = { year: 61, month: 62, area: 63, second: 64 } as const;
const firstInscription = 2010;
const inscriptionYears = 16;

interface RegisterPlan {
  readonly designation: Designation;
  readonly items: number;
  readonly completeTo: string | null;
  readonly nounVi: string;
  readonly nounEn: string;
}

const registerPlans: readonly RegisterPlan[] = [
  {
    designation: 'unesco-world-heritage',
    items: 8,
    completeTo: '2025-12-31',
    nounVi: 'di sản thế giới',
    nounEn: 'world heritage site',
  },
  {
    designation: 'unesco-world-heritage-extension',
    items: 3,
    completeTo: '2025-12-31',
    nounVi: 'phần mở rộng',
    nounEn: 'extension',
  },
  {
    designation: 'unesco-ich',
    items: 14,
    completeTo: '2025-12-31',
    nounVi: 'di sản phi vật thể',
    nounEn: 'living heritage',
  },
  {
    designation: 'unesco-creative-city',
    items: 4,
    completeTo: '2025-12-31',
    nounVi: 'thành phố sáng tạo',
    nounEn: 'creative city',
  },
  {
    designation: 'special-national-relic',
    items: 90,
    completeTo: null,
    nounVi: 'di tích đặc biệt',
    nounEn: 'special relic',
  },
  {
    designation: 'special-national-relic-extension',
    items: 2,
    completeTo: null,
    nounVi: 'phần bổ sung',
    nounEn: 'component',
  },
  { designation: 'national-treasure', items: 70, completeTo: '2017-12-31', nounVi: 'bảo vật', nounEn: 'treasure' },
  {
    designation: 'national-ich',
    items: 180,
    completeTo: '2023-05-08',
    nounVi: 'di sản quốc gia',
    nounEn: 'national element',
  },
];

const wordingUnits = {
  'unesco-world-heritage': 'sites',
  'unesco-ich': 'elements',
  'unesco-creative-city': 'cities',
  'special-national-relic': 'relics',
  'national-treasure': 'items',
  'national-ich': 'elements',
} as const;

type CountedDesignation = keyof typeof wordingUnits;

function isCounted(designation: Designation): designation is CountedDesignation {
  return designation in wordingUnits;
}

/** How complete each invented register is said to be: the same days as the real ones have. */
export function listRegisters(): ReferenceTables['register'] {
  return registerPlans.map(({ designation, items, completeTo }) => ({
    designation,
    completeTo,
    expected: items,
    note: 'synthetic',
    ...span,
  }));
}

/** The wording of the counts of registers, numbered on from `first`. */
export function listRegisterWording(first: number) {
  return registerPlans
    .filter(({ designation }) => isCounted(designation))
    .flatMap(({ designation, nounVi, nounEn }, index) =>
      isCounted(designation)
        ? {
            designation,
            unit: wordingUnits[designation],
            nameVi: `Chỉ số giả lập ${first + index}: ${nounVi} đếm theo danh mục`,
            nameEn: `Synthetic indicator ${first + index}: ${nounEn}s counted from the register`,
            definitionVi: `Số liệu giả lập để thử phần mềm: đếm các mục giả lập của danh mục “${nounVi}”.`,
            definitionEn: `Synthetic figures for trying the software: invented items of the register “${nounEn}”, counted.`,
            sourceTitle: `Nguồn giả lập: danh mục ${nounVi}`,
            ...span,
          }
        : [],
    );
}

/** The items of every register, all invented: spread over areas and years, a few in two areas, a few in none. */
export function listHeritageItems({ provinces, merged }: Country, noise: Noise): ReferenceTables['heritageItem'] {
  const areas = [...new Map([...provinces, ...merged].map(({ area }) => [area.id, area])).values()];
  return registerPlans.flatMap(({ designation, items, nounVi, nounEn }, register) =>
    Array.from({ length: items }, (_, item) => {
      const year = firstInscription + Math.floor(inscriptionYears * noise(salt.year, register, item));
      const month = 1 + Math.floor(12 * noise(salt.month, register, item));
      const designated = `${year}-${String(month).padStart(2, '0')}`;
      const there = areas.filter((area) => isValidOn(area, `${designated}-15`));
      const holder = there[Math.floor(there.length * noise(salt.area, register, item))];
      const chance = noise(salt.second, register, item);
      const neighbour = chance < 0.08 ? there[Math.floor((there.length * chance) / 0.08)] : undefined;
      const holders = chance > 0.95 ? [] : [...new Set([holder, neighbour].flatMap((area) => area ?? []))];
      const number = String(item + 1).padStart(3, '0');
      return {
        id: `synthetic-${designation}-${number}`,
        nameVi: `Di sản giả lập ${number}: ${nounVi}`,
        nameEn: `Synthetic heritage ${number}: ${nounEn}`,
        designation,
        areaIds: holders.map(({ id }) => id),
        provinces: holders.map(({ nameVi }) => nameVi).join('; ') || null,
        designated,
        decision: item % 3 === 0 ? null : `${item + 1}/QĐ-GIẢ-LẬP`,
        sourceId: sourceIds.copy,
        note: item % 10 === 0 ? 'synthetic' : null,
        ...span,
      };
    }),
  );
}
