import type { BoundaryRecord } from '@dinh/reference-data';

export interface BoundaryTables {
  readonly boundary: BoundaryRecord;
}
