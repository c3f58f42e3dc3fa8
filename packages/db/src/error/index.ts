export { isDatabaseAway } from './is-database-away.ts';
export { isPassingProblem } from './is-passing-problem.ts';
export { StoreError, type StoreProblem, type StoreProblemCode } from './store-error.ts';
