export { figureQuery, longestQuery, type ReadQuery, readFigureQuery, writeFigureQuery } from './figure-query.ts';
export {
  computedForms,
  type FigureForm,
  type FigureOrder,
  type FigureRemark,
  type FigureSpec,
  figureForms,
  figureOrders,
  figureSpec,
  findRegion,
  groupOf,
  isBasis,
  longestNote,
  longestTitle,
  mostAreas,
  mostIndicators,
  mostRemarks,
  plainSpec,
  specVersion,
  yearForms,
} from './figure-spec.ts';
export { specParameters } from './spec-fields.ts';
export { type SpecProblem, toSeenText } from './spec-problem.ts';
