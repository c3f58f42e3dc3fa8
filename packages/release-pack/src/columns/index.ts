export { type Column, decodeColumn, encodeColumn } from './column.ts';
export { decodeFields, decodeRows, encodeFields, encodeRows, type PackedTable } from './packed-table.ts';
