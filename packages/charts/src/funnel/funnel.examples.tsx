import { type Confidence, funnel } from '@dinh/stats';
import type { ReactElement } from 'react';
import { exampleImprint, exampleTranslate } from '../examples/example-data.ts';
import { FunnelFigure } from './funnel-figure.tsx';
import type { FunnelPlace } from './funnel-row.ts';

interface ExamplePlace {
  readonly id: string;
  readonly name: string;
  readonly role: FunnelPlace['role'];
  readonly x: number;
  readonly n: number;
}

/** Judges made-up places as the product does. */
export function toFunnelPlaces(
  places: readonly ExamplePlace[],
  confidence: Confidence,
): { readonly rows: readonly FunnelPlace[]; readonly baseline: number | null; readonly confidence: Confidence } {
  const { baseline, rows } = funnel({ rows: places, confidence });
  const named = places.flatMap((place) => {
    const row = rows.find(({ id }) => id === place.id);
    return row ? [{ ...place, ...row, href: `/d/1/example/${place.id}/2024` }] : [];
  });
  return { rows: named, baseline, confidence };
}

function many(sizeOf: (index: number) => number): readonly ExamplePlace[] {
  return Array.from({ length: 50 }, (_, index): ExamplePlace => {
    const n = Math.round(sizeOf(index));
    const share =
      0.7 + ((((index * 37) % 23) - 11) / 11) * 0.035 + (index % 9 === 4 ? 0.13 : index % 11 === 3 ? -0.15 : 0);
    return { id: `p${index}`, name: `Tỉnh ${index + 1}`, role: 'context', x: Math.min(n, Math.round(n * share)), n };
  });
}

const chosen: readonly ExamplePlace[] = [
  { id: 'hai-phong', name: 'Hải Phòng', role: 'focus', x: 1186, n: 1761 },
  { id: 'da-nang', name: 'Đà Nẵng', role: 'peer', x: 1250, n: 1800 },
  { id: 'hcm', name: 'Thành phố Hồ Chí Minh', role: 'peer', x: 1990, n: 2400 },
];

export const linearFunnel = toFunnelPlaces([...chosen, ...many((index) => 120 + index * 48)], 0.95);
export const logFunnel = toFunnelPlaces([...chosen, ...many((index) => 7 * 1.14 ** index)], 0.998);

const common = {
  imprint: exampleImprint,
  t: exampleTranslate,
  subtitle: '% số thôn, tổ dân phố, năm 2024',
  style: { unit: 'percent', decimals: 1 },
  names: { numerator: 'thôn có nhà văn hóa', denominator: 'số thôn, tổ dân phố' },
} as const;

export const funnelExamples: Readonly<Record<string, () => ReactElement>> = {
  linear: () => <FunnelFigure {...common} {...linearFunnel} title="Tỷ lệ thôn có nhà văn hóa theo quy mô" />,
  logarithmic: () => <FunnelFigure {...common} {...logFunnel} title="Quy mô rất khác nhau" />,
  few: () => <FunnelFigure {...common} {...toFunnelPlaces(chosen, 0.95)} title="Chỉ có ba nơi" />,
  'all have it': () => (
    <FunnelFigure
      {...common}
      {...toFunnelPlaces(
        chosen.map((place) => ({ ...place, x: place.n })),
        0.95,
      )}
      title="Đều đạt"
    />
  ),
  empty: () => <FunnelFigure {...common} {...toFunnelPlaces([], 0.95)} title="Không có số liệu" />,
};
