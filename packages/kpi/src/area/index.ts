export {
  type Area,
  type AreaId,
  type AreaKind,
  type AreaLevel,
  areaKinds,
  areaLevels,
  areasDue,
  isListedInFull,
  isValidOn,
  levelOfKind,
  levelsListedInFull,
  nationId,
  openEnd,
  type Succession,
  type SuccessionRelation,
  successionRelations,
  type Validity,
} from './area.ts';
export { findHolders } from './find-holders.ts';
export { findPredecessors } from './find-predecessors.ts';
export { findSuccessors } from './find-successors.ts';
export { type AreaResolution, resolveArea } from './resolve-area.ts';
