import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';

const entity = /&#(\d+);/g;
const readText = (text: string): string =>
  text.replace(entity, (_, code: string) => String.fromCodePoint(Number(code)));

export interface ReadSeries {
  readonly name: string;
  /** One for each category; null for a blank. */
  readonly values: readonly (number | null)[];
}

export interface ReadChart {
  readonly xml: string;
  readonly categories: readonly string[];
  readonly series: readonly ReadSeries[];
  /** The first sheet of the workbook within, a row each. */
  readonly workbook: readonly (readonly unknown[])[];
}

export interface ReadPptx {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly textOf: (path: string) => string;
  /** The titles as an outline has them. */
  readonly titles: readonly string[];
  /** By the number of their slide. */
  readonly charts: ReadonlyMap<number, ReadChart>;
}

function readCache(xml: string, holder: string): readonly (string | null)[] {
  const cache = new RegExp(`<c:${holder}>(.*?)</c:${holder}>`).exec(xml)?.[1] ?? '';
  const count = Number(/<c:ptCount val="(\d+)"/.exec(cache)?.[1] ?? 0);
  const points = new Map(
    [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g)].map(([, at, text = '']) => [
      Number(at),
      readText(text),
    ]),
  );
  return Array.from({ length: count }, (_, index) => points.get(index) ?? null);
}

const toNumbers = (texts: readonly (string | null)[]): readonly (number | null)[] =>
  texts.map((text) => (text === null ? null : Number(text)));

async function readChart(xml: string, workbook: Uint8Array): Promise<ReadChart> {
  const all = [...xml.matchAll(/<c:ser>(.*?)<\/c:ser>/g)].map(([, own = '']) => own);
  const sheets = await readSheets(Buffer.from(workbook));
  const isScatter = xml.includes('<c:scatterChart>');
  const series = all.map((own) => ({
    name: readCache(own, 'tx')[0] ?? '',
    values: toNumbers(readCache(own, isScatter ? 'yVal' : 'val')),
  }));
  const along = isScatter ? [{ name: '', values: toNumbers(readCache(all[0] ?? '', 'xVal')) }] : [];
  return {
    xml,
    categories: isScatter ? [] : readCache(all[0] ?? '', 'cat').map((text) => text ?? ''),
    series: [...along, ...series],
    workbook: sheets[0]?.data ?? [],
  };
}

/** What a presentation of ours holds, read from its own files. */
export async function readPptx(bytes: Uint8Array): Promise<ReadPptx> {
  const files = unzipSync(bytes);
  const textOf = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const charts = new Map<number, ReadChart>();
  for (const path of Object.keys(files)) {
    const number = /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1];
    if (number === undefined) continue;
    charts.set(
      Number(number),
      await readChart(textOf(path), files[`ppt/embeddings/chart${number}.xlsx`] ?? new Uint8Array()),
    );
  }
  const slides = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const titles = slides.map((_, index) => {
    const title = /<p:ph type="(?:title|ctrTitle)"\/>.*?<a:t>(.*?)<\/a:t>/.exec(
      textOf(`ppt/slides/slide${index + 1}.xml`),
    );
    return readText(title?.[1] ?? '');
  });
  return { files, textOf, titles, charts };
}
