import type { Translate } from '@dinh/i18n';
import type { Unit } from '@dinh/kpi';
import type { ClassScale } from '../classes/class-limits.ts';
import { describeClass, describeHatch } from '../classes/class-words.ts';
import { type ClassFill, hatchKinds } from '../classes/hatch.ts';
import { measureText, wrapText } from '../text-metrics/index.ts';
import type { HeatLayout, HeatLegendItem } from './heat-layout.ts';

interface LegendInput {
  readonly scale: ClassScale | null;
  /** All that is drawn; null where no such place was. */
  readonly fills: readonly (ClassFill | null)[];
  readonly unit: Unit;
  readonly width: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly swatchWidth: number;
  readonly t: Translate;
}

interface PlacedHeatLegend {
  readonly legend: HeatLayout['legend'];
  readonly height: number;
}

interface LegendWords {
  readonly key: string;
  readonly fill: ClassFill | null;
  readonly words: string;
}

const swatchGap = 6;
const itemGap = 16;
const rowGap = 3;

/** The classes from the lowest on, then the textures that are drawn, then the blank where there is one. */
function listItems({ scale, fills, t }: LegendInput): readonly LegendWords[] {
  const drawn = new Set(fills.flatMap((fill) => (fill?.kind === 'hatch' ? fill.hatch : [])));
  const ofClasses = scale?.limits.slice(1).map((to, index): LegendWords => {
    const words = describeClass({ index, from: scale.limits[index] ?? to, to }, scale, t);
    return { key: `class-${index + 1}`, fill: { kind: 'class', index }, words };
  });
  return [
    ...(ofClasses ?? []),
    ...hatchKinds
      .filter((kind) => drawn.has(kind))
      .map((hatch): LegendWords => ({ key: hatch, fill: { kind: 'hatch', hatch }, words: describeHatch(hatch, t) })),
    ...(fills.includes(null) ? [{ key: 'no-unit', fill: null, words: t('forms.noUnit') }] : []),
  ];
}

/** Places the legend over a matrix, item after item, in as many lines as it needs. */
export function placeHeatLegend(input: LegendInput): PlacedHeatLegend {
  const { scale, unit, width, fontSize, lineHeight, swatchWidth, t } = input;
  const font = { size: fontSize } as const;
  const indent = swatchWidth + swatchGap;
  const head = scale === null ? null : t('map.legend.unit', { unit: t(`units.name.${unit}`) });
  let [x, top, rowHeight] = [0, head === null ? 0 : lineHeight + rowGap, 0];
  const items = listItems(input).map(({ key, fill, words }): HeatLegendItem => {
    const lines = wrapText(words, { ...font, maxWidth: width - indent });
    const own = indent + Math.max(0, ...lines.map((line) => measureText(line, font)));
    if (x > 0 && x + own > width) {
      top += rowHeight + rowGap;
      [x, rowHeight] = [0, 0];
    }
    const at = { x, top };
    x += own + itemGap;
    rowHeight = Math.max(rowHeight, lines.length * lineHeight);
    return { key, fill, lines, ...at };
  });
  return {
    legend: { head: head === null ? null : { text: head, y: lineHeight / 2 }, items },
    height: Math.ceil(top + rowHeight),
  };
}
