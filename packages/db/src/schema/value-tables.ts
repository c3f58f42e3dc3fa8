import type { ExchangeRecord, ValueSystemRecord } from '@dinh/reference-data';

export interface ValueTables {
  readonly valueSystem: ValueSystemRecord;
  readonly exchange: ExchangeRecord;
}
