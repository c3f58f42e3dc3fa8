export {
  type Comparator,
  comparators,
  type PolicyId,
  type PolicyKind,
  type PolicyRelation,
  policyKinds,
  policyRelations,
} from './policy.ts';
