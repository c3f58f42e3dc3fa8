export { compareReviews, type Review, type ReviewedCount, type ReviewStatement } from './compare-reviews.ts';
export { type DocumentType, documentTypes, findDocumentType } from './find-document-type.ts';
export {
  type DatedPolicy,
  findPolicyStart,
  findPolicyState,
} from './find-policy-state.ts';
export { listPoliciesBelow, listPolicyTree, type PolicyTreeRow } from './list-policy-tree.ts';
export {
  type Comparator,
  comparators,
  type LinkedPolicy,
  type PolicyId,
  type PolicyKind,
  type PolicyLink,
  type PolicyLinkBasis,
  type PolicyRelation,
  type PolicyState,
  policyKinds,
  policyLinkBases,
  policyRelations,
  policyStates,
} from './policy.ts';
export {
  listRelatedPolicies,
  type PolicyRelations,
  type RelatedPolicy,
  relatePolicies,
} from './relate-policies.ts';
export { type ReviewPointKind, reviewPointKinds } from './review-point.ts';
