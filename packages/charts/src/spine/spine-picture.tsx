import { memo, type ReactElement, type ReactNode } from 'react';
import { colourOf } from '../palette/index.ts';
import { PlaceMark } from '../places/place-mark.tsx';
import { drawShape } from '../places/place-shape.ts';
import type { PlacedSpineRow, PlacedText, SpineLayout } from './layout-spine.ts';

export const bandHeight = 14;
export const nationRadius = 6.5;

function Texts({
  texts,
  className,
  size,
}: {
  texts: readonly PlacedText[];
  className: string;
  size: number;
}): ReactNode {
  return texts.map(({ text, x, y, anchor }) => (
    <text key={`${text} ${x} ${y}`} className={className} x={x} y={y} dy="0.355em" textAnchor={anchor} fontSize={size}>
      {text}
    </text>
  ));
}

function Scale({ row }: { row: PlacedSpineRow }): ReactElement | null {
  const { line, band, nation, middle } = row;
  if (!line) return null;
  const half = bandHeight / 2;
  return (
    <g className={band ? 'dinh-spine-scale' : 'dinh-spine-scale dinh-thin'}>
      <path className="dinh-spine-line" d={`M${line.left},${middle}H${line.right}`} />
      <path className="dinh-spine-end" d={`M${line.left},${middle - 4}v8M${line.right},${middle - 4}v8`} />
      {band && (
        <>
          <rect
            className="dinh-band"
            x={band.left}
            y={middle - half}
            width={Math.max(0, band.right - band.left)}
            height={bandHeight}
          />
          <line
            className="dinh-median"
            x1={band.median}
            x2={band.median}
            y1={middle - half - 2}
            y2={middle + half + 2}
          />
        </>
      )}
      {nation !== null && <path className="dinh-nation-mark" d={drawShape('bar', nation, middle, nationRadius)} />}
    </g>
  );
}

/** The rows: name, scale, band, marks, each where the layout put it. */
export const SpinePicture = memo(function SpinePicture({ layout }: { layout: SpineLayout }): ReactElement {
  const { width, height, rows, fontSize, markRadius } = layout;
  const small = fontSize - 1;
  return (
    <svg className="dinh-spine" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {rows.map((row, index) => (
        <g key={row.id} data-row={row.id}>
          {index > 0 && <line className="dinh-hairline" x1={0} x2={width} y1={row.top} y2={row.top} />}
          <Texts
            texts={row.name}
            className={row.isLink ? 'dinh-row-name dinh-row-linked' : 'dinh-row-name'}
            size={fontSize}
          />
          <Texts texts={row.remarks} className="dinh-tick" size={small} />
          <Texts texts={row.ends} className="dinh-tick" size={small} />
          <Scale row={row} />
          {row.marks.toReversed().map(({ placeId, shape, mark, colour, x, y }) => (
            <PlaceMark
              key={placeId}
              shape={shape}
              mark={mark}
              x={x}
              y={y}
              radius={markRadius}
              colour={colourOf(colour === 'context' ? 'dot' : colour)}
            />
          ))}
        </g>
      ))}
    </svg>
  );
});
