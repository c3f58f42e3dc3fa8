export { type BarKind, layoutTimeline, type PlacedEntry, type TimelineLayout } from './layout-timeline.ts';
export type { TimelineEntry } from './timeline-entry.ts';
export { TimelineFigure, type TimelineFigureProps } from './timeline-figure.tsx';
