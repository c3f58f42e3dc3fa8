export { type FigureSheet, type SheetRow, type ShownMeasure, shownMeasures } from './figure-sheet.ts';
