export { composePolicies, composePolicy, composeValues, type PolicyGround } from './compose-policies.ts';
