export { groupValues, type ListedValue, type ValueList } from './group-values.ts';
export {
  listStandIns,
  listSystemStandIns,
  type StandIn,
  type StandInReason,
  standInIds,
  standInReasons,
} from './stand-ins.ts';
export { type ValueStatus, valueStatuses } from './value-status.ts';
