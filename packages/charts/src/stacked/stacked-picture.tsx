import { memo, type ReactElement, type ReactNode } from 'react';
import { BreakRules, Mark } from '../figure/index.ts';
import { type AssignedColour, colourOf } from '../palette/index.ts';
import { texturedColours, textureOf, textureOpacity } from './part-texture.ts';
import type { PartLabel, StackBar, StackedLayout } from './stacked-layout.ts';

interface StackedPictureProps {
  readonly layout: StackedLayout;
  /** What the ids of its textures begin with. */
  readonly patterns: string;
}

function Textures({ prefix }: { prefix: string }): ReactElement {
  return (
    <defs>
      {texturedColours.map((colour) => {
        const texture = textureOf(colour);
        return (
          texture && (
            <pattern
              key={colour}
              id={`${prefix}${colour}`}
              width={texture.size}
              height={texture.size}
              patternUnits="userSpaceOnUse"
            >
              <path
                className="dinh-part-texture"
                d={texture.lines}
                strokeWidth={texture.width}
                opacity={textureOpacity}
              />
            </pattern>
          )
        );
      })}
    </defs>
  );
}

interface PartBoxProps {
  readonly colour: AssignedColour;
  readonly patterns: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box in a part's colour, its texture over it. */
function PartBox({ colour, patterns, ...box }: PartBoxProps): ReactNode {
  return (
    <>
      <rect className="dinh-part" {...box} style={{ fill: colourOf(colour) }} />
      {textureOf(colour) !== null && <rect {...box} fill={`url(#${patterns}${colour})`} />}
    </>
  );
}

function Bar({ bar, height, patterns }: { bar: StackBar; height: number; patterns: string }): ReactElement {
  const { column, x, width, top, segments, openTop, text, periodText } = bar;
  return (
    <g data-column={column.period}>
      {segments.map(({ partId, colour, top: y, bottom, mark }) => (
        <g key={partId} data-part={partId}>
          <PartBox colour={colour} patterns={patterns} x={x} y={y} width={width} height={bottom - y} />
          {mark && <Mark {...mark} colour={colourOf('ink')} />}
        </g>
      ))}
      {openTop !== null && <path className="dinh-open" d={`M${x},${top}V${openTop}M${x + width},${top}V${openTop}`} />}
      {text && (
        <text
          className={openTop === null ? 'dinh-label' : 'dinh-label dinh-tick'}
          x={text.x}
          y={text.y}
          textAnchor="middle"
        >
          {text.text}
        </text>
      )}
      {periodText && (
        <text className="dinh-tick" x={periodText.x} y={height - 5} textAnchor="middle">
          {periodText.text}
        </text>
      )}
    </g>
  );
}

interface LabelProps {
  readonly label: PartLabel;
  readonly layout: StackedLayout;
  readonly patterns: string;
}

function Label({ label, layout, patterns }: LabelProps): ReactElement {
  const { id, colour, lines, isFocus, x, textX, top, leader } = label;
  const { lineHeight, swatch } = layout;
  return (
    <g data-label={id}>
      {leader !== null && <path className="dinh-leader" d={leader} />}
      <PartBox
        colour={colour}
        patterns={patterns}
        x={x}
        y={top + (lineHeight - swatch) / 2}
        width={swatch}
        height={swatch}
      />
      {lines.map((line, index) => (
        <text
          key={line}
          x={textX}
          y={top + (index + 0.5) * lineHeight}
          dy="0.355em"
          className={isFocus ? 'dinh-label-focus' : 'dinh-label'}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** Bars by period, their parts one on another, each thing where the layout put it. */
export const StackedPicture = memo(function StackedPicture({ layout, patterns }: StackedPictureProps): ReactElement {
  const { width, height, plot, ticks, unit, bars, labels, breaks, fontSize } = layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} style={{ fontSize }} aria-hidden="true">
      <Textures prefix={patterns} />
      {ticks.map(({ at, px, text }) => (
        <g key={at}>
          <line className="dinh-hairline" x1={plot.left} x2={plot.right} y1={px} y2={px} />
          <text className="dinh-tick" x={plot.left - 8} y={px} dy="0.355em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {unit && (
        <text className="dinh-tick" x={0} y={unit.y}>
          {unit.text}
        </text>
      )}
      <BreakRules breaks={breaks} top={unit === null ? 0 : unit.y + 2} bottom={plot.bottom} />
      {bars.map((bar) => (
        <Bar key={bar.column.period} bar={bar} height={height} patterns={patterns} />
      ))}
      <line className="dinh-axis" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      <g className="dinh-labels">
        {labels.map((label) => (
          <Label key={label.id} label={label} layout={layout} patterns={patterns} />
        ))}
      </g>
    </svg>
  );
});
