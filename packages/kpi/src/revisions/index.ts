export { type Cell, isAnyCell, listRevisions, type Revision } from './list-revisions.ts';
