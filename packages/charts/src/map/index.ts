export {
  type BoundaryArea,
  type BoundaryFile,
  type BoundaryLayer,
  boundaryLayers,
  findBoundaryLayer,
} from './boundary-file.ts';
export { layoutGround, type MapGround } from './layout-ground.ts';
export { layoutMap, type MapLayout } from './layout-map.ts';
export type { MapEntry } from './map-entry.ts';
export { MapFigure, type MapFigureProps } from './map-figure.tsx';
export type { MapFigureInput } from './map-figure-input.ts';
