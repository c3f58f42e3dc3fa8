import type { SdmxCell } from '../sdmx-cell.ts';
import { type SdmxDimension, sdmxCodelists, sdmxDimensions, sdmxFlow, sdmxMeasure } from '../sdmx-ids.ts';
import type { TextInBoth } from '../structure/artefact.ts';
import type { SdmxAttribute, SdmxLayout } from './data-layout.ts';
import type { SdmxDataMessage } from './data-message.ts';
import { readSdmxTime } from './time-period.ts';

type Component = SdmxDimension | SdmxAttribute;

/** The values of each component, numbered as they come, which SDMX-JSON writes in place of them. */
export interface CodeIndices {
  /** Null for a value that there isn't. */
  toIndex(cell: SdmxCell, component: Component): number | null;
  /** The object `structure`, as text, with every value numbered so far. */
  writeStructure(links: readonly object[]): Iterable<string>;
}

const valuesAtOnce = 2000;

/** SDMX-JSON takes no `/` in an id; ISO 8601 writes `--` in its place. The name has the time as it is. */
export function toJsonTimeId(time: string): string {
  return time.replace('/', '--');
}

function toNamed(names: TextInBoth | undefined, { language }: SdmxDataMessage, otherwise: string): object {
  return names ? { name: names[language], names } : { name: otherwise };
}

function toValue(component: Component, value: string, message: SdmxDataMessage): object {
  if (component === 'TIME_PERIOD') {
    const { start, end } = readSdmxTime(value);
    return { id: toJsonTimeId(value), name: value, start: `${start}T00:00:00Z`, end: `${end}T23:59:59Z` };
  }
  // Values that have no list have a name alone.
  if (!(component in sdmxCodelists)) return { name: value };
  return { id: value, ...toNamed(message.names.findCode(component, value), message, value) };
}

export function createCodeIndices(layout: SdmxLayout, message: SdmxDataMessage): CodeIndices {
  const indices = new Map<Component, Map<string | number, number>>();
  const find = (component: Component): Map<string | number, number> => {
    const known = indices.get(component) ?? new Map<string | number, number>();
    indices.set(component, known);
    return known;
  };

  function* writeComponent(component: Component, rest: object): Generator<string> {
    const head = { id: component, ...toNamed(message.names.components[component], message, component), ...rest };
    yield `${JSON.stringify(head).slice(0, -1)},"values":[`;
    let waiting: string[] = [];
    let isFirst = true;
    for (const value of find(component).keys()) {
      waiting.push(JSON.stringify(toValue(component, String(value), message)));
      if (waiting.length < valuesAtOnce) continue;
      yield (isFirst ? '' : ',') + waiting.join(',');
      isFirst = false;
      waiting = [];
    }
    yield `${isFirst || waiting.length === 0 ? '' : ','}${waiting.join(',')}]}`;
  }

  function* writeLevel(components: readonly Component[]): Generator<string> {
    yield '[';
    for (const [index, component] of components.entries()) {
      if (index > 0) yield ',';
      const position = (sdmxDimensions as readonly string[]).indexOf(component);
      const isOfIndicator = component === 'UNIT_MEASURE' || component === 'DECIMALS';
      const relationship = isOfIndicator ? { dimensions: ['INDICATOR'] } : { primaryMeasure: sdmxMeasure };
      yield* writeComponent(component, position < 0 ? { relationship } : { keyPosition: position });
    }
    yield ']';
  }

  return {
    toIndex: (cell, component) => {
      const value = cell[component];
      if (value === null) return null;
      const known = find(component);
      const found = known.get(value);
      if (found !== undefined) return found;
      known.set(value, known.size);
      return known.size - 1;
    },
    *writeStructure(links) {
      const head = { links, ...toNamed(message.names.flow, message, sdmxFlow) };
      yield `${JSON.stringify(head).slice(0, -1)},"dimensions":{"dataSet":[],"series":`;
      yield* writeLevel(layout.seriesDimensions);
      yield ',"observation":';
      yield* writeLevel(layout.hasObservations ? layout.observationDimensions : []);
      yield '},"attributes":{"dataSet":[],"series":';
      yield* writeLevel(layout.seriesAttributes);
      yield ',"observation":';
      yield* writeLevel(layout.observationAttributes);
      yield '}}';
    },
  };
}
