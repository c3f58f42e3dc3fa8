import type { Translate, ValueStyle } from '@dinh/i18n';
import type { Box, PlacedTick } from '../line/line-layout.ts';
import { nameUnit, writeTicks } from '../line/write-ticks.ts';
import { measureText, wrapText } from '../text-metrics/index.ts';
import { toLinearScale, toLogScale } from './linear-scale.ts';

/** One axis of a plane before it is placed. */
export interface AxisSpec {
  /** What is measured along it; null where the figure's title says it. */
  readonly name: string | null;
  readonly style: ValueStyle;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly isLog?: boolean;
}

export interface PlaneInput {
  readonly x: AxisSpec;
  readonly y: AxisSpec;
  readonly width: number;
  readonly height: number;
  readonly t: Translate;
}

export interface PlacedLine {
  readonly text: string;
  /** Baseline. */
  readonly y: number;
}

/** Two axes of numbers, placed. */
export interface PlaneLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly xOf: (value: number) => number;
  readonly yOf: (value: number) => number;
  /** Those whose words have room. */
  readonly xTicks: readonly PlacedTick[];
  readonly yTicks: readonly PlacedTick[];
  /** Over the plot, from the left. */
  readonly yName: readonly PlacedLine[];
  /** Under the plot, to the right. */
  readonly xName: readonly PlacedLine[];
  readonly fontSize: number;
  readonly lineHeight: number;
}

const smallWidth = 420;
const lineHeightShare = 1.35;
const tickGap = 8;
const tickRoom = 20;
const nameGap = 14;
/** Room inside the plot for the marks at its rim. */
const inset = 10;
const leastTickGap = 10;

function nameAxis({ name, style }: AxisSpec, t: Translate): string | null {
  const unit = nameUnit(style, t);
  if (name === null || unit === null) return name ?? unit;
  return t('forms.axis', { name, unit });
}

/** The ticks whose words keep clear of each other, the last always among them. */
function thin(ticks: readonly PlacedTick[], fontSize: number, width: number): readonly PlacedTick[] {
  const kept: PlacedTick[] = [];
  let free = width;
  for (const tick of ticks.toReversed()) {
    const half = measureText(tick.text, { size: fontSize }) / 2;
    if (tick.px + half > free) continue;
    kept.unshift(tick);
    free = tick.px - half - leastTickGap;
  }
  return kept;
}

/** Places two axes of numbers round a plot: ticks with their unit once, names over and under it. */
export function layoutPlane({ x, y, width, height, t }: PlaneInput): PlaneLayout {
  const fontSize = width < smallWidth ? 11 : 12;
  const lineHeight = fontSize * lineHeightShare;
  const wrap = (name: string | null): readonly string[] =>
    name === null ? [] : wrapText(name, { size: fontSize, maxWidth: width, maxLines: 3 });
  const [xNames, yNames] = [wrap(nameAxis(x, t)), wrap(nameAxis(y, t))];
  const [xTexts, yTexts] = [writeTicks(x.ticks, x.style, t), writeTicks(y.ticks, y.style, t)];
  const widest = Math.max(0, ...yTexts.map((text) => measureText(text, { size: fontSize })));
  const lastHalf = measureText(xTexts.at(-1) ?? '', { size: fontSize }) / 2;
  const plot: Box = {
    left: Math.ceil(widest) + tickGap,
    top: Math.ceil(yNames.length * lineHeight) + nameGap,
    right: Math.floor(width - Math.max(inset, lastHalf - inset)),
    bottom: Math.floor(height - tickRoom - xNames.length * lineHeight),
  };
  const across: readonly [number, number] = [plot.left + inset, plot.right - inset];
  const xOf = x.isLog === true ? toLogScale(x.domain, across) : toLinearScale(x.domain, across);
  const yOf = toLinearScale(y.domain, [plot.bottom, plot.top]);
  return {
    width,
    height,
    plot,
    xOf,
    yOf,
    xTicks: thin(
      x.ticks.map((at, index) => ({ at, px: xOf(at), text: xTexts[index] ?? '' })),
      fontSize,
      width,
    ),
    yTicks: y.ticks.map((at, index) => ({ at, px: yOf(at), text: yTexts[index] ?? '' })),
    yName: yNames.map((text, index) => ({ text, y: (index + 0.8) * lineHeight })),
    xName: xNames.map((text, index) => ({ text, y: plot.bottom + tickRoom + (index + 0.8) * lineHeight })),
    fontSize,
    lineHeight,
  };
}
