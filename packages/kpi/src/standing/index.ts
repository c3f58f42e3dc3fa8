export { computeStandings, type Standings } from './compute-standings.ts';
export { findPoliciesInForce } from './find-policies-in-force.ts';
export { type LessonRow, listLessons } from './list-lessons.ts';
export { listStandingReach, type StandingReach } from './list-standing-reach.ts';
export { type Lesson, pickLessons, pickStrengths, type Strengths } from './pick-strengths.ts';
export { listOwnAreas } from './read-standing-series.ts';
export { type SplitStandings, type StandingRow, splitStandings, toStandingRows } from './split-standings.ts';
export type {
  LearnedFrom,
  OtherFigure,
  OwnFigure,
  Quarter,
  Standing,
  StandingIn,
  StandingLearning,
} from './standing.ts';
export {
  findStandingBoundaries,
  type NotCompared,
  notComparedReasons,
  type StandingBoundaries,
} from './standing-boundaries.ts';
export { findStandingWindow, type StandingWindow } from './standing-window.ts';
export type { OwnInput, StandingIndicator, StandingRegister, StandingsInput } from './standings-input.ts';
