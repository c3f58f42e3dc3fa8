import { parse } from 'csv-parse/sync';
import { type SdmxCell, type SdmxDataFormat, sdmxDimensions } from '../sdmx/index.ts';

/** What a message says of one observation, or of one series: every value as text, absent ones left out. */
export type ReadCell = Readonly<Record<string, string>>;

export interface ReadDataSet {
  readonly action: string;
  readonly cells: readonly ReadCell[];
}

const tag = /<(\/?)([A-Za-z:]+)((?:\s+[A-Za-z:_]+="[^"<]*")*)\s*(\/?)>/g;
const attribute = /\s+([A-Za-z:_]+)="([^"<]*)"/g;

/** As a reader of XML takes an attribute: bare line breaks and tabs become spaces, references what they stand for. */
function readAttribute(text: string): string {
  return text.replace(/[\t\r\n]/g, ' ').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function readAttributes(text: string): ReadCell {
  const pairs = [...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, readAttribute(value)]);
  return Object.fromEntries(pairs);
}

/** Both forms of SDMX-ML, by their elements alone: values of a series go into each of its observations. */
function readMl(text: string): readonly ReadDataSet[] {
  const sets: { readonly action: string; readonly cells: ReadCell[] }[] = [];
  let series: Record<string, string> = {};
  let observation: Record<string, string> | undefined;
  let observations = 0;
  const body = text.replace(/^<\?xml[^>]*>/, '');
  for (const [, slash, name = '', attributes = '', isEmpty] of body.matchAll(tag)) {
    const element = name.replace(/^\w+:/, '');
    const read = readAttributes(attributes);
    const cells = sets.at(-1)?.cells ?? [];
    if (element === 'DataSet' && slash === '') {
      sets.push({ action: read.action ?? read['data:action'] ?? '', cells: [] });
      series = {};
    }
    if (element === 'Series' && slash === '') {
      series = { ...read };
      observations = 0;
    }
    if (element === 'Obs' && slash === '') observation = { ...series, ...read };
    const { id, value } = read;
    if (element === 'ObsValue' && value !== undefined) Object.assign(observation ?? {}, { OBS_VALUE: value });
    else if (id !== undefined && value !== undefined) Object.assign(observation ?? series, { [id]: value });
    if (element === 'Obs' && (slash === '/' || isEmpty === '/')) {
      cells.push(observation ?? {});
      observation = undefined;
      observations += 1;
    }
    if (element === 'Series' && slash === '/' && observations === 0) cells.push(series);
  }
  return sets;
}

interface JsonComponent {
  readonly id: string;
  readonly values: readonly { readonly id?: string; readonly name: string }[];
}
interface JsonLevels {
  readonly series: readonly JsonComponent[];
  readonly observation: readonly JsonComponent[];
}
interface JsonSeries {
  readonly attributes: readonly (number | null)[];
  readonly observations?: Readonly<Record<string, readonly (number | null)[]>>;
}
interface JsonMessage {
  readonly data: {
    readonly dataSets: readonly {
      readonly action: string;
      readonly series?: Readonly<Record<string, JsonSeries>>;
      readonly observations?: JsonSeries['observations'];
    }[];
    readonly structure: { readonly dimensions: JsonLevels; readonly attributes: JsonLevels };
  };
}

function pick(components: readonly JsonComponent[], indices: readonly (number | null)[]): ReadCell {
  const pairs = components.flatMap((component, place) => {
    const index = indices[place] ?? null;
    if (index === null) return [];
    const value = component.values[index];
    // A time has in its name what an id has no room for.
    const isNamed = component.id === 'TIME_PERIOD' || value?.id === undefined;
    return [[component.id, isNamed ? (value?.name ?? '') : (value.id ?? '')]];
  });
  return Object.fromEntries(pairs);
}

const toIndices = (key: string): readonly number[] => key.split(':').map(Number);

function readJson(text: string): readonly ReadDataSet[] {
  const { data }: JsonMessage = JSON.parse(text);
  const { dimensions, attributes } = data.structure;
  const readObservations = (given: JsonSeries['observations'], series: ReadCell): readonly ReadCell[] =>
    Object.entries(given ?? {}).map(([key, [value = null, ...indices]]) => ({
      ...series,
      ...pick(dimensions.observation, toIndices(key)),
      ...(value === null ? {} : { OBS_VALUE: String(value) }),
      ...pick(attributes.observation, indices),
    }));
  return data.dataSets.map(({ action, series = {}, observations }) => ({
    action,
    cells: [
      ...Object.entries(series).flatMap(([key, one]) => {
        const own = { ...pick(dimensions.series, toIndices(key)), ...pick(attributes.series, one.attributes) };
        return one.observations ? readObservations(one.observations, own) : [own];
      }),
      ...readObservations(observations, {}),
    ],
  }));
}

const actions: Readonly<Record<string, string>> = { I: 'Information', R: 'Replace', D: 'Delete' };

function readCsv(text: string): readonly ReadDataSet[] {
  const rows: readonly Record<string, string>[] = parse(text, { columns: true });
  return [...Map.groupBy(rows, ({ ACTION }) => ACTION ?? '')].map(([letter, some]) => ({
    action: actions[letter] ?? letter,
    cells: some.map(({ STRUCTURE: _, STRUCTURE_ID: _id, ACTION: _action, ...row }) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')),
    ),
  }));
}

/** Reads a message of ours back, ids alone in CSV, by small readers that share nothing with the writers. */
export function readSdmxData(format: SdmxDataFormat, text: string): readonly ReadDataSet[] {
  switch (format) {
    case 'generic':
    case 'specific':
      return readMl(text);
    case 'json':
      return readJson(text);
    case 'csv':
      return readCsv(text);
  }
}

/** A name for each observation, so that messages that order them otherwise compare. */
export function sortCells(cells: readonly ReadCell[]): readonly ReadCell[] {
  const toKey = (cell: ReadCell): string => JSON.stringify(sdmxDimensions.map((dimension) => cell[dimension] ?? ''));
  return cells.toSorted((a, b) => (toKey(a) < toKey(b) ? -1 : 1));
}

/** Some components of a cell as a message says them. */
export function toReadCell(cell: SdmxCell, components: readonly (keyof SdmxCell)[]): ReadCell {
  const pairs = components.flatMap((component) => {
    const value = cell[component];
    return value === null ? [] : [[component, String(value)]];
  });
  return Object.fromEntries(pairs);
}
