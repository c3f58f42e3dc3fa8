export { earliestAskedDay, findLatestAskedDay, isAskedBasis, isAskedDay } from './asked-day.ts';
export { type Basis, type BasisOfDay, earliestBasisDay, parseBasis, toBasis } from './basis.ts';
export type { BasisPart, BasisPoint, ReportedPoint } from './basis-point.ts';
export { type BasisKind, combineParts } from './combine-parts.ts';
export { type DatedArea, readExtents, type SuccessionRow } from './lineage.ts';
export { listMergers, type Merger } from './list-mergers.ts';
export { type OnBasisInput, onBasis } from './on-basis.ts';
