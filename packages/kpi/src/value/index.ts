export { type ValueStatus, valueStatuses } from './value-status.ts';
