import type { HeritageItemRecord, RegisterRecord } from '@dinh/reference-data';

export interface HeritageTables {
  readonly register: RegisterRecord;
  readonly heritageItem: HeritageItemRecord;
}
