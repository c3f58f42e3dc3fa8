import type { SourceRecord } from '@dinh/reference-data';

export interface SourceTables {
  readonly source: SourceRecord;
}
