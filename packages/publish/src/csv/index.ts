export { type CsvStyle, toCsv } from './to-csv.ts';
