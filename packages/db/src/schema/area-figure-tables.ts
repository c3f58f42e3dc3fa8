import type { AreaPopulationRecord, AreaSizeRecord, UnitCountRecord } from '@dinh/reference-data';

export interface AreaFigureTables {
  readonly areaSize: AreaSizeRecord;
  readonly unitCount: UnitCountRecord;
  readonly areaPopulation: AreaPopulationRecord;
}
