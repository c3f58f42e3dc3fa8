import { memo, type ReactElement } from 'react';
import type { PlacedBar, TimelineLayout } from './layout-timeline.ts';

const half = 5;
const issueRadius = 4;

function Bar({ bar, middle }: { bar: PlacedBar; middle: number }): ReactElement {
  const { kind, left, right } = bar;
  if (kind === 'open') {
    return <line className="dinh-time-open" x1={left} x2={right} y1={middle} y2={middle} data-bar={kind} />;
  }
  return (
    <rect
      className={`dinh-time-${kind}`}
      x={left}
      y={middle - half}
      width={Math.max(2, right - left)}
      height={half * 2}
      data-bar={kind}
    />
  );
}

/** Rows of documents on a scale of years, each where the layout put it. */
export const TimelinePicture = memo(function TimelinePicture({ layout }: { layout: TimelineLayout }): ReactElement {
  const { width, height, top, bottom, ticks, day, rows, fontSize, left, right } = layout;
  return (
    <svg className="dinh-timeline" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {ticks.map(({ x, text }) => (
        <g key={text}>
          <line className="dinh-hairline" x1={x} x2={x} y1={top} y2={bottom} />
          <text className="dinh-tick" x={x} y={top - 9} textAnchor="middle" fontSize={fontSize - 1}>
            {text}
          </text>
          <text className="dinh-tick" x={x} y={bottom + 17} textAnchor="middle" fontSize={fontSize - 1}>
            {text}
          </text>
        </g>
      ))}
      {rows.map(({ id, top: rowTop, bar, issued, middle }) => (
        <g key={id} data-row={id}>
          <line className="dinh-hairline" x1={0} x2={width} y1={rowTop} y2={rowTop} />
          {bar && <Bar bar={bar} middle={middle} />}
          {issued !== null && <circle className="dinh-time-issued" cx={issued} cy={middle} r={issueRadius} />}
        </g>
      ))}
      {day >= left && day <= right && <line className="dinh-time-day" x1={day} x2={day} y1={top} y2={bottom} />}
      {rows.flatMap(({ id, lines, isFocus }) =>
        lines.map(({ text, x, y }) => (
          <text
            key={`${id} ${text}`}
            className={isFocus ? 'dinh-row-name dinh-row-focus' : 'dinh-row-name'}
            x={x}
            y={y}
            dy="0.355em"
            fontSize={fontSize}
          >
            {text}
          </text>
        )),
      )}
    </svg>
  );
});
