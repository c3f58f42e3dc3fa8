export type PolicyId = string & { readonly __noun?: 'policy' };

export const policyKinds = ['resolution', 'directive', 'strategy', 'programme', 'decision', 'plan'] as const;
export type PolicyKind = (typeof policyKinds)[number];

export const policyRelations = ['implements', 'succeeds', 'amends'] as const;
export type PolicyRelation = (typeof policyRelations)[number];

/** `=` and `~` ask for the value itself; `>=` and `<=` for at least and at most. */
export const comparators = ['>=', '<=', '=', '~', 'between'] as const;
export type Comparator = (typeof comparators)[number];
