export { type CitationKind, citationKinds, citeFigure } from './cite-figure.ts';
export { toFigureFileName } from './figure-file-name.ts';
export { type FigureField, figureFieldNames, figureFields } from './figure-record.ts';
export { markName } from './mark-name.ts';
export { type PngStamp, stampPng } from './png/stamp-png.ts';
export type { FigureAddress } from './read/find-address.ts';
export {
  type FigureFileKind,
  type FigureFileProblem,
  type FigureFileReading,
  figureFileKinds,
  figureFileProblems,
  readFigureFile,
} from './read/read-figure-file.ts';
export { renderFigureXlsx } from './render-figure-xlsx.ts';
export { type CsvKind, csvKinds, writeFigureCsv } from './write-figure-csv.ts';
export { jsonFormat, writeFigureJson } from './write-figure-json.ts';
