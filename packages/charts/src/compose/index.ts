export { type FigureWarning, type WarningCode, warningCodes } from './check-figure.ts';
export { type ComposedFigure, type ComposeInput, composeFigure } from './compose-figure.ts';
export type { DrawnFigure, DrawnForm, DrawnInputs, FigureCellKey } from './composed-figure.ts';
export {
  type FigureData,
  type FigureHrefs,
  type FigureLayout,
  type FigureNeeds,
  type IndicatorData,
  listNeeds,
  type TargetData,
} from './figure-data.ts';
