export type PolicyId = string & { readonly __noun?: 'policy' };

export const policyKinds = ['resolution', 'directive', 'strategy', 'programme', 'decision', 'plan'] as const;
export type PolicyKind = (typeof policyKinds)[number];

export const policyRelations = ['implements', 'succeeds', 'amends'] as const;
export type PolicyRelation = (typeof policyRelations)[number];

/**
 * How a link is known: the document or its source states it, the compilers inferred it, or the list of policies
 * names what it follows from without saying which of the two.
 */
export const policyLinkBases = ['stated', 'inferred', 'listed'] as const;
export type PolicyLinkBasis = (typeof policyLinkBases)[number];

export const policyStates = ['running', 'open', 'ahead', 'ended', 'undated'] as const;

/**
 * Where a day lies in a policy's time: in its period (`running`), after its issue or start where no end is stated
 * (`open`), before (`ahead`) or after it (`ended`); `undated` where neither period nor issue is known. Says nothing
 * of whether it is in force: that a document was replaced is a link of its own.
 */
export type PolicyState = (typeof policyStates)[number];

/** From the later policy to the earlier or higher one. */
export interface PolicyLink {
  readonly toPolicyId: PolicyId;
  readonly relation: PolicyRelation;
  readonly basis: PolicyLinkBasis;
}

export interface LinkedPolicy {
  readonly id: PolicyId;
  readonly links: readonly PolicyLink[];
}

/** `=` and `~` ask for the value itself; `>=` and `<=` for at least and at most. */
export const comparators = ['>=', '<=', '=', '~', 'between'] as const;
export type Comparator = (typeof comparators)[number];
