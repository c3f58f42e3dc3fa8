export { compareReported, type ReportedComparison, reportedTotals } from './compare-reported.ts';
export { countInscriptions, type YearInscriptions } from './count-inscriptions.ts';
export { countRegister, type RegisterCount, type RegisterCountInput } from './count-register.ts';
export { filterHeritage, type HeritageFilter } from './filter-heritage.ts';
export {
  countedDesignations,
  type Designation,
  designations,
  type HeritageItemId,
  isCompleteToLastYear,
  type RegisterItem,
  toRegisterId,
} from './heritage-item.ts';
export { type RegisterTraceInput, traceRegister } from './trace-register.ts';
