import { memo, type ReactElement } from 'react';
import { DotMarks } from '../plane/dot-marks.tsx';
import { PlaneAxes } from '../plane/plane-axes.tsx';
import { PointLabelTexts } from '../plane/point-label-texts.tsx';
import type { ScatterLayout } from './layout-scatter.ts';

/** A dot a place, each where the layout put it. */
export const ScatterPicture = memo(function ScatterPicture({ layout }: { layout: ScatterLayout }): ReactElement {
  const { plane, line, dots, labels } = layout;
  const { width, height, fontSize, lineHeight } = plane;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} style={{ fontSize }} aria-hidden="true">
      <PlaneAxes plane={plane} />
      {line && <line className="dinh-course" x1={line[0].x} y1={line[0].y} x2={line[1].x} y2={line[1].y} />}
      <DotMarks dots={dots} />
      <PointLabelTexts labels={labels} lineHeight={lineHeight} />
    </svg>
  );
});
