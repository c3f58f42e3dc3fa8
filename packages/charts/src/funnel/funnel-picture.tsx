import { memo, type ReactElement } from 'react';
import { DotMarks } from '../plane/dot-marks.tsx';
import { PlaneAxes } from '../plane/plane-axes.tsx';
import { PointLabelTexts } from '../plane/point-label-texts.tsx';
import type { FunnelLayout } from './layout-funnel.ts';

/** The limits by size, and a dot a place, each where the layout put it. */
export const FunnelPicture = memo(function FunnelPicture({ layout }: { layout: FunnelLayout }): ReactElement {
  const { plane, curve, baselineY, dots, labels } = layout;
  const { width, height, plot, fontSize, lineHeight } = plane;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} style={{ fontSize }} aria-hidden="true">
      {curve && <path className="dinh-band dinh-expected" d={curve.band} />}
      <PlaneAxes plane={plane} />
      {curve && <path className="dinh-limits" d={curve.lines} />}
      {baselineY !== null && (
        <line className="dinh-baseline" x1={plot.left} x2={plot.right} y1={baselineY} y2={baselineY} />
      )}
      <DotMarks dots={dots} />
      <PointLabelTexts labels={labels} lineHeight={lineHeight} />
    </svg>
  );
});
