import { type AreaLevel, type Finding, type PackedRows, type SeriesPoint, unpackRows } from '@dinh/kpi';
import { decodeRows, encodeRows, type PackedTable } from './columns/index.ts';
import { type Figures, openFigures, type PackedFigures, type PrintedFigure, packFigures } from './figures/index.ts';
import type { PackedRelease, PackTables } from './pack-rows.ts';

/** Raise it when a pack is written differently: a reader of another format asks the server instead. */
export const packFormat = 4;

/** An answer of which a release has only one, without what the pack holds anyway. */
export interface WholeAnswer<Answer extends object = object> {
  readonly answer: Answer;
  readonly sourceIds: readonly string[];
}

/** What the checks found, of which a figure's page shows its own. */
interface Found {
  readonly findings: readonly Finding[];
  /** True where more was found below the provinces than is listed. */
  readonly areFindingsCut: boolean;
}

/** A release as it travels to a browser and is kept there. */
export interface ReleasePack {
  readonly format: number;
  /** Its number; the last of the table of releases is the same. */
  readonly release: number;
  /** Areas of other levels are named here, their figures are not. */
  readonly levels: readonly AreaLevel[];
  readonly tables: { readonly [Name in keyof PackTables]: PackedTable };
  readonly figures: PackedFigures;
  readonly overview: WholeAnswer;
  readonly peers: WholeAnswer;
  /** Null where a release has more of them than a pack carries. */
  readonly problems: WholeAnswer<Found> | null;
}

interface AnswerWithSources {
  readonly release: unknown;
  readonly sources: readonly { readonly id: string }[];
}

export interface ReleaseToPack {
  readonly release: number;
  readonly levels: readonly AreaLevel[];
  readonly tables: PackTables;
  /** Every reading of the areas of those levels, by indicator, area, then period. */
  readonly points: PackedRows;
  /** Every dated figure of those areas, and every one that fits no area. */
  readonly printed: readonly PrintedFigure[];
  /** The server's own answers. */
  readonly overview: AnswerWithSources;
  readonly peers: AnswerWithSources;
  readonly problems: AnswerWithSources & Found;
}

/** A list of problems longer than this, in characters, is left to the server. */
const longestProblems = 1_000_000;

function toWholeAnswer<Answer extends AnswerWithSources>({
  release: _,
  sources,
  ...answer
}: Answer): WholeAnswer<Omit<Answer, keyof AnswerWithSources>> {
  return { answer, sourceIds: sources.map(({ id }) => id) };
}

export function createPack({
  tables,
  points,
  printed,
  overview,
  peers,
  problems,
  ...pack
}: ReleaseToPack): ReleasePack {
  const packed = Object.entries(tables).map(([name, rows]: [string, readonly object[]]) => [name, encodeRows(rows)]);
  return {
    format: packFormat,
    ...pack,
    // The same names as in `tables`.
    tables: Object.fromEntries(packed) as ReleasePack['tables'],
    figures: packFigures({ points: unpackRows<SeriesPoint>(points), printed, indicators: tables.indicators }),
    overview: toWholeAnswer(overview),
    peers: toWholeAnswer(peers),
    problems: JSON.stringify(problems).length > longestProblems ? null : toWholeAnswer(problems),
  };
}

/** A pack whose rows can be read. */
export interface OpenPack extends Pick<ReleasePack, 'levels' | 'overview' | 'peers' | 'problems'> {
  readonly release: PackedRelease;
  readonly rows: <Name extends keyof PackTables>(name: Name) => PackTables[Name];
  readonly getFigures: () => Figures;
}

/**
 * Opens a pack: a table is written out when it is first asked for. Undefined for a pack of another format.
 *
 * @throws RangeError for a pack that doesn't list its own release.
 */
export function openPack({ format, tables, figures, ...pack }: ReleasePack): OpenPack | undefined {
  if (format !== packFormat) return undefined;
  const opened = new Map<keyof PackTables, readonly object[]>();
  const rows: OpenPack['rows'] = (name) => {
    const found = opened.get(name) ?? decodeRows(tables[name]);
    opened.set(name, found);
    // What `createPack` wrote under that name.
    return found as PackTables[typeof name];
  };
  let openedFigures: Figures | undefined;
  const getFigures = (): Figures => {
    openedFigures ??= openFigures(figures, rows('indicators'));
    return openedFigures;
  };
  const release = rows('releases').find(({ number }) => number === pack.release);
  if (!release) throw new RangeError(`The pack doesn't list its own release: ${pack.release}`);
  return { ...pack, release, rows, getFigures };
}
