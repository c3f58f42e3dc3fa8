import type { Translate } from '@dinh/i18n';
import { placeEndLabels } from '../line/end-labels.ts';
import type { SeriesRole } from '../palette/index.ts';
import { measureText, wrapText } from '../text-metrics/index.ts';

import { isKnown, type KnownPoint, type SlopeEntry, type SlopeSide, slopeSides } from './slope-entry.ts';
import type { DrawnSlope, SlopeLabel, SlopeLayout } from './slope-layout.ts';

type LinesOf = ReadonlyMap<string, readonly string[]>;

export interface WrittenSlopeLabels {
  readonly linesOf: Readonly<Record<SlopeSide, LinesOf>>;
  readonly width: Readonly<Record<SlopeSide, number>>;
}

const mostWidth = 190;
const mostShare: Readonly<Record<SlopeSide, number>> = { from: 0.26, to: 0.34 };
const mostNameLines = 3;
/** Narrower than this, the names stand at the right only, where both ends are known. */
const widthForBothNames = 560;
const rolePriority: Readonly<Record<SeriesRole, number>> = { focus: 0, nation: 1, peer: 2, context: 3 };

/**
 * Name and value at each end of the chosen places, on one line where they fit; the value alone at the
 * left where it is narrow and the right has the name.
 */
export function writeSlopeLabels(
  chosen: readonly SlopeEntry[],
  {
    write,
    width,
    fontSize,
    t,
  }: {
    readonly write: (point: KnownPoint, side: SlopeSide) => string;
    readonly width: number;
    readonly fontSize: number;
    readonly t: Translate;
  },
): WrittenSlopeLabels {
  const font = { size: fontSize, weight: 600 } as const;
  const linesAt = (side: SlopeSide): LinesOf => {
    const maxWidth = Math.min(mostWidth, width * mostShare[side]);
    const fits = (text: string): boolean => measureText(text, font) <= maxWidth;
    return new Map(
      chosen.flatMap((entry): readonly (readonly [string, readonly string[]])[] => {
        const point = entry[side];
        if (!isKnown(point)) return [];
        const value = write(point, side);
        const isNameless = side === 'from' && width < widthForBothNames && isKnown(entry.to);
        if (isNameless && fits(value)) return [[entry.id, [value]]];
        const whole = `${entry.name} ${value}`;
        const name = isNameless ? [] : wrapText(entry.name, { ...font, maxWidth, maxLines: mostNameLines });
        const lines =
          fits(whole) && !isNameless ? [whole] : [...name, ...wrapText(value, { ...font, maxWidth, maxLines: 2 })];
        return [[entry.id, lines]];
      }),
    );
  };
  const linesOf = { from: linesAt('from'), to: linesAt('to') };
  const widthOf = (side: SlopeSide): number => {
    const lines = [...linesOf[side].values()].flat();
    const all = linesOf[side].size > 1 ? [...lines, t('figure.more', { count: chosen.length })] : lines;
    return Math.max(0, ...all.map((line) => measureText(line, font)));
  };
  return { linesOf, width: { from: widthOf('from'), to: widthOf('to') } };
}

interface LabelRoom {
  readonly at: Readonly<Record<SlopeSide, number>>;
  readonly top: number;
  readonly bottom: number;
  readonly lineHeight: number;
  readonly t: Translate;
}

/** Places the labels of either side, the focus first, pushed apart; what doesn't fit is counted. */
export function placeSlopeLabels(
  drawn: readonly DrawnSlope[],
  linesOf: WrittenSlopeLabels['linesOf'],
  { at, top, bottom, lineHeight, t }: LabelRoom,
): Pick<SlopeLayout, 'labels' | 'more'> {
  const sides = slopeSides.map((side) => {
    const wished = drawn.flatMap((slope, index) => {
      const dot = slope.dots.find((one) => one.side === side);
      const lines = linesOf[side].get(slope.id);
      const priority = index + drawn.length * rolePriority[slope.role];
      return dot && lines ? [{ slope, dot, lines, priority }] : [];
    });
    const { placed, moreTop, omitted } = placeEndLabels(
      wished.map(({ slope, dot, lines, priority }) => ({
        id: slope.id,
        y: dot.y,
        height: lines.length * lineHeight,
        priority,
      })),
      { top, bottom, moreHeight: lineHeight },
    );
    return {
      labels: placed.flatMap(({ id, top: labelTop, height }): readonly SlopeLabel[] => {
        const label = wished.find(({ slope }) => slope.id === id);
        if (!label) return [];
        const { slope, dot, lines } = label;
        return [
          {
            id,
            side,
            lines,
            colour: slope.colour,
            isFocus: slope.role === 'focus',
            x: at[side],
            top: labelTop,
            height,
            from: { x: dot.x, y: dot.y },
          },
        ];
      }),
      more:
        moreTop === null
          ? []
          : [
              {
                text: t('figure.more', { count: omitted.length }),
                x: at[side],
                top: moreTop,
                anchor: side === 'from' ? ('end' as const) : ('start' as const),
              },
            ],
    };
  });
  return { labels: sides.flatMap(({ labels }) => labels), more: sides.flatMap(({ more }) => more) };
}
