export { isTitleTranslated } from './is-title-translated.ts';
export { type Source, type SourceId, type SourceKind, sourceKinds } from './source.ts';
