export {
  type Direction,
  directions,
  type Family,
  families,
  type Indicator,
  type IndicatorId,
  type IndicatorKind,
  indicatorKinds,
  type Measure,
  measures,
  type Unit,
  units,
} from './indicator.ts';
