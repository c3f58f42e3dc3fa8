export { StoreError, type StoreProblem, type StoreProblemCode } from './store-error.ts';
