export { type PackedRows, packRows, unpackRows } from './pack-rows.ts';
export type { OtherReading, SeriesPoint } from './series-point.ts';
