import { type BasisOfDay, type ReadPoints, readOnBasis, type SeriesPoint, toRegisterId } from '@dinh/kpi';
import type { HeritageAnswer, IndicatorRow } from '../../app/answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { unpackItems } from '../heritage/unpack-items.ts';

interface CataloguedReading {
  readonly indicator: IndicatorRow;
  /** As they are stored, of every level. */
  readonly points: readonly SeriesPoint[];
  readonly catalogue: Catalogue;
  readonly basis: BasisOfDay;
  /** The registers, for an indicator that counts one. */
  readonly heritage: HeritageAnswer | undefined;
}

/** The register that an indicator counts: its id names the designation. */
export function findRegister(indicatorId: string, heritage: HeritageAnswer | undefined) {
  const register = heritage?.registers.find(({ designation }) => toRegisterId(designation) === indicatorId);
  if (!heritage || !register) return undefined;
  const items = unpackItems(heritage.items).filter(({ designation }) => designation === register.designation);
  return { items, completeTo: register.completeTo, sourceId: indicatorId };
}

/** Reads an indicator's points on the boundaries of a day, from what the page has. */
export function readCatalogued({ catalogue, heritage, ...reading }: CataloguedReading): ReadPoints {
  const { areas, successions } = catalogue;
  return readOnBasis({ ...reading, areas, successions, register: findRegister(reading.indicator.id, heritage) });
}
