/**
 * What the first sight of the targets doesn't need, in one file of the build: apart, what these share would go to the
 * file that every page loads.
 */
export { TargetsChanges } from './targets-changes.tsx';
export { TargetsMatrix } from './targets-matrix.tsx';
export { TargetsSheet } from './targets-sheet.tsx';
