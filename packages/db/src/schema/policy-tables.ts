import type {
  PolicyLinkRecord,
  PolicyRecord,
  ReviewPointRecord,
  ReviewRecord,
  TargetRecord,
} from '@dinh/reference-data';

export interface PolicyTables {
  readonly policy: PolicyRecord;
  readonly policyLink: PolicyLinkRecord;
  readonly target: TargetRecord;
  readonly review: ReviewRecord;
  readonly reviewPoint: ReviewPointRecord;
}
