export { FunnelFigure, type FunnelFigureProps } from './funnel-figure.tsx';
export type { FunnelPlace } from './funnel-row.ts';
export { type FunnelLayout, type FunnelLayoutInput, layoutFunnel } from './layout-funnel.ts';
