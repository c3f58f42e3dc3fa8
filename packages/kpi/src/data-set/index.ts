export { type DataSet, dataSets } from './data-set.ts';
