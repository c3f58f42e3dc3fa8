import { selectReleaseNotes, streamObservations, streamTableRows, type TableRow } from '@dinh/db/queries';
import type { Language } from '@dinh/i18n';
import type { DataSet } from '@dinh/kpi';
import { markName } from '@dinh/publish/figure';
import { readBoundaryNotice } from '@dinh/reference-data/boundaries';
import type { LoadedData } from '../context.ts';
import { observationFormats } from '../files/observation-formats.ts';
import { toObservationChunks } from '../files/stream-observations.ts';
import { listReleaseFiles, type ReleaseFile } from './release-table.ts';
import type { ReleaseTexts } from './release-texts.ts';
import { toTableChunks } from './table-csv.ts';
import type { ZippedFile } from './zip-files.ts';

/** A boundary file of the release. */
export interface ReleaseBoundary {
  readonly name: string;
  readonly topology: string;
}

interface ReleaseContents {
  readonly release: number;
  readonly dataSet: DataSet;
  readonly language: Language;
  readonly texts: ReleaseTexts;
  readonly boundaries: readonly ReleaseBoundary[];
}

async function* once(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

/** The boundary's file stands beside the table, which names it. */
async function* withFileNames(rows: AsyncIterable<TableRow>): AsyncGenerator<TableRow> {
  for await (const row of rows) yield { ...row, topology: toBoundaryFile(String(row.name)) };
}

/** What a boundary's file is called in an archive. */
export function toBoundaryFile(name: string): string {
  return `${name}.topo.json`;
}

async function* releasesUpTo({ db }: LoadedData, release: number): AsyncGenerator<TableRow> {
  yield* (await selectReleaseNotes(db)).filter(({ number }) => number <= release);
}

function toChunks(
  file: ReleaseFile,
  data: LoadedData,
  { release, dataSet, language }: Pick<ReleaseContents, 'release' | 'dataSet' | 'language'>,
): AsyncIterable<Buffer> {
  const { db } = data;
  switch (file.table) {
    case 'release':
      return toTableChunks(releasesUpTo(data, release), file);
    case 'observation':
      return toObservationChunks(streamObservations(db, { release }), {
        format: observationFormats.csv,
        release,
        dataSet,
        language,
      });
    case 'boundary':
      return toTableChunks(withFileNames(streamTableRows(db, 'boundary', release)), file);
    default:
      return toTableChunks(streamTableRows(db, file.table, release), file);
  }
}

/** Every file of a release in the order of its archive, in a folder of its own. */
export function listZippedFiles(data: LoadedData, contents: ReleaseContents): readonly ZippedFile[] {
  const { release, dataSet, texts, boundaries } = contents;
  const folder = markName(`dinh-release-${release}`, dataSet);
  const files: readonly ZippedFile[] = [
    ...Object.entries(texts).map(([name, text]) => ({ name, chunks: () => once(text) })),
    ...listReleaseFiles().map((file) => ({ name: file.name, chunks: () => toChunks(file, data, contents) })),
    ...boundaries.flatMap(({ name, topology }) => [
      { name: toBoundaryFile(name), chunks: () => once(topology) },
      { name: `${name}.LICENSE.txt`, chunks: () => once(readBoundaryNotice(name)) },
    ]),
  ];
  return files.map(({ name, chunks }) => ({ name: `${folder}/${name}`, chunks }));
}
