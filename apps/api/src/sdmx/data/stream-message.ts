import { type SdmxPointRow, selectIndicators, streamGonePoints, streamSdmxPoints } from '@dinh/db/queries';
import { createTranslator } from '@dinh/i18n';
import type { Indicator } from '@dinh/kpi';
import {
  type SdmxCell,
  type SdmxDataAsking,
  type SdmxDataMessage,
  type SdmxDataSet,
  toSdmxCell,
  writeCsvData,
  writeGenericData,
  writeJsonData,
  writeSpecificData,
} from '@dinh/publish/sdmx';
import type { LoadedData } from '../../context.ts';
import type { DataQuestion } from './data-question.ts';

type Units = ReadonlyMap<string, Pick<Indicator, 'unit' | 'decimals' | 'kind'>>;

async function* toCells(
  chunks: AsyncIterable<readonly SdmxPointRow[]>,
  units: Units,
  { language }: SdmxDataMessage,
): AsyncGenerator<readonly SdmxCell[]> {
  const t = createTranslator(language);
  for await (const points of chunks) {
    yield points.map((point) => {
      const indicator = units.get(point.indicatorId);
      if (!indicator) throw new RangeError(`No indicator of the point: ${point.indicatorId}`);
      return toSdmxCell(point, indicator, t);
    });
  }
}

async function loadUnits({ db }: LoadedData, releases: readonly number[]): Promise<Units> {
  const rows = await Promise.all(releases.map((release) => selectIndicators(db, release)));
  return new Map(rows.flat().map((indicator) => [indicator.id, indicator]));
}

/** The data sets of a message: what there is, or what has changed and then what is gone. One is read after the other. */
async function toDataSets(
  data: LoadedData,
  { filter, since, order, isChange }: DataQuestion,
  message: SdmxDataMessage,
): Promise<readonly SdmxDataSet[]> {
  const { db } = data;
  // What is gone may be of an indicator that is gone too.
  const units = await loadUnits(data, since === undefined ? [filter.release] : [since, filter.release]);
  const held = toCells(streamSdmxPoints(db, filter, order), units, message);
  const sets: SdmxDataSet[] = [{ action: isChange ? 'Replace' : 'Information', cells: held }];
  if (since !== undefined) {
    sets.push({ action: 'Delete', cells: toCells(streamGonePoints(db, { ...filter, since }, order), units, message) });
  }
  return sets;
}

function writeMessage(
  { format, labels }: SdmxDataAsking,
  sets: readonly SdmxDataSet[],
  message: SdmxDataMessage,
): AsyncIterable<string> {
  switch (format) {
    case 'generic':
      return writeGenericData(sets, message);
    case 'specific':
      return writeSpecificData(sets, message);
    case 'json':
      return writeJsonData(sets, message);
    case 'csv':
      return writeCsvData(sets, message, labels);
  }
}

/** The whole message as bytes, a chunk of rows at a time: no more than that is in memory. */
export async function* streamMessage(
  data: LoadedData,
  asking: SdmxDataAsking,
  { question, message }: { readonly question: DataQuestion; readonly message: SdmxDataMessage },
): AsyncGenerator<Buffer> {
  const sets = await toDataSets(data, question, message);
  for await (const text of writeMessage(asking, sets, message)) yield Buffer.from(text);
}
