export { type Source, type SourceId, type SourceKind, sourceKinds } from './source.ts';
