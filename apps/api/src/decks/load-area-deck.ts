import { describeAreaOfTime, type FigureGround, indexGround } from '@dinh/charts/ground';
import { assessReadTargets } from '@dinh/charts/targets';
import { findAreas, selectFindings, selectSources } from '@dinh/db/queries';
import { createTranslator, type Language } from '@dinh/i18n';
import {
  type Basis,
  compareText,
  isListedInFull,
  parseBasis,
  type ReadPoints,
  readOnBasis,
  type SeriesPoint,
  toBasis,
  toReadPoints,
  unpackRows,
} from '@dinh/kpi';
import type { AreaDeckData } from '@dinh/publish/deck';
import type { LoadedData } from '../context.ts';
import { NotFoundError } from '../refusal/refusal.ts';
import type { Release } from '../releases.ts';
import { toUnreadable } from '../request/read-query.ts';
import { appRouter } from '../router.ts';

type Call = ReturnType<typeof appRouter.createCaller>;
type AreaPage = Awaited<ReturnType<Call['area']>>;
type Catalogue = Awaited<ReturnType<Call['catalogue']>>;

/** The procedures that pages ask, asked here. */
export function createCall(data: LoadedData): Call {
  return appRouter.createCaller({ ...data, language: 'vi', onUnnamed: () => {} });
}

/** Names places as pages do: told apart from others of their name. */
export function createAreaNames({ release, areas, successions }: Catalogue, language: Language) {
  const t = createTranslator(language);
  const ground: FigureGround = { release, areas, successions, ...indexGround(areas) };
  const nameArea = (id: string): string => {
    const area = ground.areaById.get(id);
    return area ? describeAreaOfTime(ground, area, t) : id;
  };
  return { ground, nameArea };
}

/** The area's figures on the boundaries asked for, as its page reads them: registers aside. */
function readFigures({ area, points, former }: AreaPage, basis: Basis, catalogue: Catalogue): ReadPoints {
  const stored = unpackRows<SeriesPoint>(points);
  if (basis === 'as-reported') return toReadPoints(stored);
  const { areas, successions, indicators } = catalogue;
  const all = Map.groupBy([...stored, ...unpackRows<SeriesPoint>(former)], ({ indicatorId }) => indicatorId);
  const reads = indicators
    .filter(({ id, kind }) => kind !== 'distinct' && all.has(id))
    .map((indicator) =>
      readOnBasis({ indicator, points: all.get(indicator.id) ?? [], areas, successions, basis, register: undefined }),
    );
  return {
    points: reads.flatMap((one) => one.points.filter(({ areaId }) => areaId === area.id)),
    day: parseBasis(basis),
    made: new Map(reads.flatMap(({ made }) => [...made])),
    partial: new Set(reads.flatMap(({ partial }) => [...partial])),
    rate: null,
  };
}

/** What the figures of before a merger make on boundaries of a day: those asked for, else of the release's. */
function countFormer(page: AreaPage, basis: Basis, catalogue: Catalogue): AreaDeckData['former'] {
  const kindOf = new Map(catalogue.indicators.map(({ id, kind }) => [id, kind]));
  const isFigure = ({ value, indicatorId }: SeriesPoint): boolean =>
    value !== null && (kindOf.get(indicatorId) ?? 'distinct') !== 'distinct';
  const former = unpackRows<SeriesPoint>(page.former).filter(isFigure);
  if (former.length === 0 || page.area.validTo !== null) return null;
  const day = parseBasis(basis) ?? catalogue.release.date;
  const { points, partial } = readFigures(page, toBasis(day), catalogue);
  const known = points.filter(isFigure);
  const whole = known.filter((point) => !partial.has(point)).length;
  const reported = unpackRows<SeriesPoint>(page.points).filter(isFigure).length;
  if (known.length <= reported) return null;
  return {
    areaIds: [...new Set(former.map(({ areaId }) => areaId))].toSorted(compareText),
    figures: former.length,
    day,
    whole,
    partial: known.length - whole,
  };
}

/**
 * Reads what the deck of a place is made of: what its page is given, from the same procedures.
 *
 * @throws NotFoundError for a place that the release doesn't have; RefusalError `unreadable` for boundaries of a day of
 * a place below the provinces, which have none.
 */
export async function loadAreaDeck(
  data: LoadedData,
  release: Release,
  asked: { readonly areaId: string; readonly basis: Basis; readonly language: Language },
) {
  const { areaId: id, basis, language } = asked;
  const { number } = release;
  const [found] = await findAreas(data.db, number, [id]);
  if (!found) throw new NotFoundError('area', id);
  if (basis !== 'as-reported' && !isListedInFull(found.level)) throw toUnreadable('basis', basis, ['as-reported']);
  const call = createCall(data);
  const [page, standing, catalogue, findings] = await Promise.all([
    call.area({ id, release: number }),
    call.standing({ id, release: number }),
    call.catalogue({ release: number }),
    selectFindings(data.db, number, { areaIds: [id] }),
  ]);
  const { ground, nameArea } = createAreaNames(catalogue, language);
  const read = readFigures(page, basis, catalogue);
  const { targets, policies } = page;
  const { indicators } = catalogue;
  const { assessed } = assessReadTargets({
    ...{ targets, policies, indicators, ground, read, asOf: release.date },
    points: unpackRows<SeriesPoint>(page.points),
  });
  const foundSources = findings.flatMap(({ figure, others }) => [figure, ...others].map(({ sourceId }) => sourceId));
  const deck: AreaDeckData = {
    ...{ release, basis, read, standing, indicators, targets, assessed, policies, findings },
    area: page.area,
    region: page.regions.at(-1) ?? null,
    former: countFormer(page, basis, catalogue),
    population: page.population,
    successions: page.successions,
    sources: [
      ...page.sources,
      ...(standing.status === 'compared' ? standing.sources : []),
      ...(await selectSources(data.db, number, [...new Set(foundSources)])),
    ],
  };
  return { deck, nameArea };
}
