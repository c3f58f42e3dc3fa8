import { type PolicyKind, policyKinds, policyStates, type PolicyState as StateOfPolicy } from '@dinh/kpi';
import { withoutBlanks } from './view-state.ts';

/** What the tree of policies is filtered by. */
export interface PoliciesState {
  readonly find?: string | undefined;
  readonly kind?: PolicyKind | undefined;
  /** The area that a policy is for. */
  readonly area?: string | undefined;
  readonly state?: StateOfPolicy | undefined;
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Reads the tree's filter; what is none of ours is left out, since an address may be mistyped. */
export function parsePoliciesState(search: Readonly<Record<string, unknown>>): PoliciesState {
  return withoutBlanks<PoliciesState>({
    find: toText(search.find),
    kind: policyKinds.find((kind) => kind === search.kind),
    area: toText(search.area),
    state: policyStates.find((state) => state === search.state),
  });
}
