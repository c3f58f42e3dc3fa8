import type {
  AreaAliasRecord,
  AreaRecord,
  AreaRegionRecord,
  AreaStatusRecord,
  AreaSuccessionRecord,
  RegionRecord,
} from '@dinh/reference-data';

export interface AreaTables {
  readonly region: RegionRecord;
  readonly area: AreaRecord;
  readonly areaStatus: AreaStatusRecord;
  readonly areaRegion: AreaRegionRecord;
  readonly areaAlias: AreaAliasRecord;
  readonly areaSuccession: AreaSuccessionRecord;
}
