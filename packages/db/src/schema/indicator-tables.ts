import type { IndicatorRecord } from '@dinh/reference-data';

export interface IndicatorTables {
  readonly indicator: IndicatorRecord;
}
