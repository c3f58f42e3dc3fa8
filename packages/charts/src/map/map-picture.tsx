import { memo, type ReactElement, type ReactNode } from 'react';
import type { ClassFill } from '../classes/hatch.ts';
import { HatchPatterns, toFillStyle } from '../classes/hatch-patterns.tsx';
import { colourOf } from '../palette/index.ts';
import type { MapArea, MapLayout } from './layout-map.ts';
import type { PlacedName } from './place-names.ts';

interface MapPictureProps {
  readonly layout: MapLayout;
  /** What the ids of its patterns begin with. */
  readonly patterns: string;
}

function toFillData(fill: ClassFill): Readonly<Record<string, string | number>> {
  return fill.kind === 'class' ? { 'data-class': fill.index + 1 } : { 'data-hatch': fill.hatch };
}

/** Textures below, then classes from light to dark, so that a border is drawn by the darker side. */
function orderOf({ fill }: MapArea): number {
  return fill.kind === 'class' ? fill.index + 1 : 0;
}

function Names({ names, className }: { names: readonly PlacedName[]; className: string }): ReactNode {
  return names.map(({ id, lines, x, anchor }) => (
    <g key={id} data-name={id}>
      {lines.map(({ text, y, isUnit }) => (
        <text
          key={`${text} ${y}`}
          className={isUnit ? 'dinh-map-unit' : className}
          x={x}
          y={y}
          dy="0.355em"
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
    </g>
  ));
}

interface OutlinedProps {
  readonly area: MapArea;
  readonly patterns: string;
  readonly stroke: string;
}

/** An area with a line around it, parted from its fill and its neighbours by paper, so that the least fill is seen. */
function Outlined({ area: { path, islandPath, fill }, patterns, stroke }: OutlinedProps): ReactElement {
  const outline = path + islandPath;
  return (
    <>
      <path className="dinh-map-rim" d={outline} />
      <path className="dinh-map-line" d={outline} style={{ stroke }} />
      <path className="dinh-map-gap" d={outline} />
      <path d={path} style={toFillStyle(fill, patterns)} />
      {islandPath !== '' && <path className="dinh-map-islands" d={islandPath} style={toFillStyle(fill, patterns)} />}
    </>
  );
}

/** The areas, the frames of the archipelagos, the names; the same for every state of the walk. */
export const MapPicture = memo(function MapPicture({ layout, patterns }: MapPictureProps): ReactElement {
  const { ground, areas, islandNames, areaNames, fontSize } = layout;
  const { width, height } = ground.frames;
  // Drawn where they lie they need no frame.
  const islands = ground.frames.areInsets ? ground.islands : [];
  const drawn = areas.toSorted((a, b) => orderOf(a) - orderOf(b));
  return (
    <svg
      className="dinh-map"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ fontSize }}
      aria-hidden="true"
    >
      <HatchPatterns prefix={patterns} />
      {islands.map(({ id, box }) => (
        <rect
          key={id}
          className="dinh-map-frame"
          data-frame={id}
          x={box.left}
          y={box.top}
          width={box.right - box.left}
          height={box.bottom - box.top}
        />
      ))}
      {drawn.map(({ id, path, islandPath, fill }) => {
        const style = toFillStyle(fill, patterns);
        return (
          <g key={id} data-area={id} {...toFillData(fill)}>
            <path className="dinh-map-area" d={path} style={style} />
            {islandPath !== '' && <path className="dinh-map-islands" d={islandPath} style={style} />}
          </g>
        );
      })}
      {areas.map((area) => {
        const { colour } = area.entry;
        return colour === undefined ? null : (
          <g key={area.id} data-outline={area.id}>
            <Outlined area={area} patterns={patterns} stroke={colourOf(colour)} />
          </g>
        );
      })}
      <Names names={islandNames} className="dinh-map-sea" />
      <Names names={areaNames} className="dinh-label-focus" />
    </svg>
  );
});

interface MapPointerProps extends MapPictureProps {
  readonly areaId: string | undefined;
}

/** The area under the walk or the pointer, outlined above all others. */
export function MapPointer({ layout, patterns, areaId }: MapPointerProps): ReactElement | null {
  const area = layout.areas.find(({ id }) => id === areaId);
  if (!area) return null;
  const { width, height } = layout.ground.frames;
  return (
    <svg className="dinh-pointer" width={width} height={height} aria-hidden="true" data-pointer={area.id}>
      <Outlined area={area} patterns={patterns} stroke={colourOf('ink')} />
    </svg>
  );
}
