/** The ids of one list of the API. */
async function fetchIds(origin: string, list: string): Promise<readonly string[]> {
  const response = await fetch(`${origin}/api/v1/${list}.json`);
  if (!response.ok) throw new Error(`${list}.json answered ${response.status}`);
  const body = (await response.json()) as Readonly<Record<string, unknown>>;
  const rows = body[list === 'heritage' ? 'items' : list] as readonly { readonly id: string }[];
  return rows.map(({ id }) => id);
}

interface Cell {
  readonly indicatorId: string;
  readonly areaId: string | null;
  readonly period: string;
}

async function fetchCells(origin: string): Promise<readonly Cell[]> {
  const response = await fetch(`${origin}/api/v1/observations.json?limit=10000`);
  if (!response.ok) throw new Error(`observations.json answered ${response.status}`);
  const { observations } = (await response.json()) as { readonly observations: readonly Cell[] };
  return observations.filter(({ areaId }) => areaId);
}

/** So many of a list, spread over all of it. */
function spread<T>(all: readonly T[], count: number): readonly T[] {
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => {
    const found = all[Math.floor((index * all.length) / Math.min(count, all.length))];
    if (found === undefined) throw new RangeError(`Nothing at ${index} of ${all.length}`);
    return found;
  });
}

function toCall(procedure: string, input: object): string {
  return `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
}

const lists = ['/', '/areas', '/indicators', '/policies', '/values', '/heritage', '/problems', '/sources', '/docs'];
const plainFiles = [
  'indicators.json',
  'areas.json',
  'sources.json',
  'releases.json',
  'checks.json',
  'openapi.json',
  'heritage.json',
  'heritage.csv',
  'observations.csv?level=province',
  'observations.json?family=clubs',
  'pack.json',
];
const procedures = ['catalogue', 'overview', 'targets', 'heritage', 'problems', 'sources', 'releases'];

/**
 * 500 addresses as they are asked for in a day: pages, the calls behind them and plain files, of every
 * kind of thing, spread over what the release holds; about half name the release.
 */
export async function listAddresses(origin: string): Promise<readonly string[]> {
  const [areas, indicators, sources, heritage, cells] = await Promise.all([
    fetchIds(origin, 'areas'),
    fetchIds(origin, 'indicators'),
    fetchIds(origin, 'sources'),
    fetchIds(origin, 'heritage'),
    fetchCells(origin),
  ]);
  const named = <T>(all: readonly T[], toAddress: (one: T, release: { release?: number }) => string) =>
    all.map((one, index) => toAddress(one, index % 2 === 0 ? { release: 1 } : {}));
  const addresses = [
    ...lists,
    ...plainFiles.map((file) => `/api/v1/${file}`),
    ...named(procedures, (name, release) => toCall(name, release)),
    ...spread(areas, 40).map((id) => `/areas/${id}`),
    ...spread(indicators, 40).map((id) => `/indicators/${id}`),
    ...spread(sources, 20).map((id) => `/sources/${id}`),
    ...spread(heritage, 20).map((id) => `/heritage/${id}`),
    ...named(spread(areas, 80), (id, release) => toCall('area', { id, ...release })),
    ...named(spread(indicators, 80), (id, release) => toCall('indicator', { id, ...release })),
    ...named(spread(sources, 40), (id, release) => toCall('source', { id, ...release })),
    ...named(spread(cells, 40), ({ indicatorId, areaId, period }, release) =>
      toCall('cell', { indicatorId, areaId, period, ...release }),
    ),
    ...named(
      spread(areas, 38),
      (id, { release }) => `/api/v1/observations.json?area=${id}${release ? '&release=1' : ''}`,
    ),
    ...named(
      spread(indicators, 38),
      (id, { release }) => `/api/v1/observations.csv?indicator=${id}${release ? '&release=1' : ''}`,
    ),
    ...spread(cells, 40).map(
      ({ indicatorId, areaId, period }) => `/d/1/${indicatorId}/${areaId}/${period.replace('/', '--')}`,
    ),
  ];
  return addresses;
}
