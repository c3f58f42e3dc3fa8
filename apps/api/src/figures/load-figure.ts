import {
  type FigureData,
  type FigureLayout,
  type IndicatorData,
  listNeeds,
  type TargetData,
} from '@dinh/charts/compose';
import { type FigureGround, indexGround } from '@dinh/charts/ground';
import type { FigureSpec } from '@dinh/charts/spec';
import {
  selectAllTargets,
  selectAreas,
  selectIndicators,
  selectPackedPoints,
  selectPolicies,
  selectPopulations,
  selectSources,
  selectSuccessions,
} from '@dinh/db/queries';
import {
  type Indicator,
  indexPopulations,
  levelsListedInFull,
  type Population,
  type SeriesPoint,
  unpackRows,
} from '@dinh/kpi';
import { createKept } from '../cache/kept.ts';
import type { LoadedData } from '../context.ts';
import { readBoundaryFile } from '../files/read-boundary-file.ts';
import { readRegisters } from '../files/read-series.ts';
import type { Release } from '../releases.ts';
import { readLayouts } from './read-layouts.ts';

/** Reads what figures are made of, and keeps what several share: a second figure of an indicator asks nothing. */
export interface FigureLibrary {
  /** What a spec takes of a release; of the indicators and places those that it has. */
  load(spec: FigureSpec, release: Release, data: LoadedData): Promise<FigureData>;
}

interface Shelf {
  readonly ground: FigureGround;
  readonly areas: Awaited<ReturnType<typeof selectAreas>>;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

interface Extras {
  readonly people?: FigureData['people'];
  readonly layouts?: readonly FigureLayout[];
  readonly findRegister?: Awaited<ReturnType<typeof readRegisters>>;
  readonly boundaries?: NonNullable<FigureData['boundaries']>;
  readonly asked?: TargetData;
}

/** Places, successions and lists: about 10 MB a release of a whole country. */
const mostShelves = 3;
/** People, layouts, registers, targets and outlines of several releases. */
const mostExtras = 15;
/** About 500 bytes each. */
const mostPoints = 200_000;

async function readShelf({ db }: LoadedData, { number, date, dataSet }: Release): Promise<Shelf> {
  const [areas, successions, indicators] = await Promise.all([
    selectAreas(db, number),
    selectSuccessions(db, number),
    selectIndicators(db, number),
  ]);
  return {
    ground: { release: { number, date, dataSet }, areas, successions, ...indexGround(areas) },
    areas,
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
  };
}

async function readIndicator({ db }: LoadedData, release: number, indicator: Indicator): Promise<IndicatorData> {
  const points = unpackRows<SeriesPoint>(await selectPackedPoints(db, release, { indicatorId: indicator.id }));
  // Counts of a register on other boundaries are its own, and it is a source under the indicator's id.
  const sourceIds = new Set<string>([...points.map(({ sourceId }) => sourceId), indicator.id]);
  return { indicator, points, sources: await selectSources(db, release, [...sourceIds]) };
}

async function readPeople({ db }: LoadedData, release: number): Promise<Extras> {
  const rows: readonly Population[] = await selectPopulations(db, release, levelsListedInFull);
  const sources = await selectSources(db, release, [...new Set(rows.flatMap(({ sourceId }) => sourceId ?? []))]);
  return { people: { findPopulation: indexPopulations(rows), sources } };
}

async function readBoundaries({ db }: LoadedData, release: number): Promise<Extras> {
  const boundaries = await readBoundaryFile(db, release);
  return boundaries ? { boundaries } : {};
}

async function readTargets({ db }: LoadedData, release: number): Promise<Extras> {
  const [targets, policies] = await Promise.all([selectAllTargets(db, release), selectPolicies(db, release)]);
  return { asked: { targets, policies } };
}

export function createFigureLibrary(): FigureLibrary {
  const shelves = createKept<Shelf>(mostShelves, () => 1);
  const indicators = createKept<IndicatorData>(mostPoints, ({ points }) => points.length);
  const extras = createKept<Extras>(mostExtras, () => 1);
  return {
    load: async (spec, release, data) => {
      const { number, hash } = release;
      const keyOf = (part: string): string => `${hash} ${number} ${part}`;
      const shelf = await shelves.findOrRead(keyOf(''), () => readShelf(data, release));
      const asked = spec.indicators.flatMap((id) => shelf.indicators.get(id) ?? []);
      const needs = listNeeds(spec, asked);
      const readers: readonly (readonly [boolean, string, () => Promise<Extras>])[] = [
        [needs.people, 'people', () => readPeople(data, number)],
        [needs.layouts, 'layouts', async () => ({ layouts: await readLayouts(data.db, number, shelf.areas) })],
        [needs.registers, 'registers', async () => ({ findRegister: await readRegisters(data.db, number) })],
        [true, 'targets', () => readTargets(data, number)],
        [needs.boundaries, 'boundaries', () => readBoundaries(data, number)],
      ];
      const [read, found] = await Promise.all([
        Promise.all(
          asked.map((indicator) =>
            indicators.findOrRead(keyOf(indicator.id), () => readIndicator(data, number, indicator)),
          ),
        ),
        Promise.all(
          readers.flatMap(([isNeeded, part, reader]) => (isNeeded ? extras.findOrRead(keyOf(part), reader) : [])),
        ),
      ]);
      return Object.assign({ ground: shelf.ground, indicators: read }, ...found);
    },
  };
}
