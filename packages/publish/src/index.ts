export type { Annex, Sheet, SheetCell, SheetColumn } from './report/annex.ts';
export { type EditableBlock, editReport, type ReportEdits, writeEditable } from './report/edit-report.ts';
export type {
  Picture,
  Report,
  ReportBlock,
  ReportCell,
  ReportClosing,
  ReportColumn,
  ReportHead,
  ReportRow,
  RichText,
  TextRun,
} from './report/report.ts';
export type {
  ReportArea,
  ReportData,
  ReportPolicy,
  ReportReview,
  ReportReviewPoint,
  ReportTarget,
} from './report/report-data.ts';
export { findReportDay } from './report/report-day.ts';
export { gatherReport, type ReportFacts } from './report/report-facts.ts';
export { namePolicy } from './report/report-words.ts';
export { writeAnnex } from './report/write-annex.ts';
export { listFigures, type ReportFigure, type ReportSetting, writeReport } from './report/write-report.ts';
