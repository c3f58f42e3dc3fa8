export {
  indexPopulations,
  isPerPeopleMeaningful,
  type PerPeople,
  type Population,
  perPeople,
  toRates,
} from './to-rates.ts';
