import type { FigureSheet } from '@dinh/kpi';
import {
  citationKinds,
  citeFigure,
  csvKinds,
  renderFigureXlsx,
  toFigureFileName,
  writeFigureCsv,
  writeFigureJson,
} from '@dinh/publish/figure';
import { toContentDisposition } from '../files/file-name.ts';
import { readQuery } from '../request/read-query.ts';
import type { FigureFormat, MadeFigure } from './answer-figure.ts';
import { findWord } from './frame-parameters.ts';

/** Of exactly what is shown, or of all readings of the figure's indicators on its boundaries. */
export const rowChoices = ['shown', 'all'] as const;
export type RowChoice = (typeof rowChoices)[number];

interface AskedSheet<Kind extends string> {
  readonly rows: RowChoice;
  readonly kind: Kind;
}

interface SheetForm<Kind extends string> {
  readonly name: string;
  /** Which of several forms is wanted, the usual one first; its parameter is null where there is but one. */
  readonly choice: { readonly parameter: string | null; readonly kinds: readonly [Kind, ...(readonly Kind[])] };
  readonly type: (kind: Kind) => string;
  readonly extension: (kind: Kind) => string;
  readonly disposition: 'inline' | 'attachment';
  readonly write: (sheet: FigureSheet, kind: Kind) => Promise<string | Uint8Array> | string;
}

function toFormat<Kind extends string>(form: SheetForm<Kind>): FigureFormat<AskedSheet<Kind>> {
  const { name, choice, type, extension, disposition, write } = form;
  const { parameter, kinds } = choice;
  const parameters = parameter === null ? ['rows'] : ['rows', parameter];
  return {
    name,
    parameters,
    read: (own) => {
      const given = readQuery(`?${own}`, parameters);
      return {
        rows: findWord('rows', given.get('rows'), rowChoices) ?? rowChoices[0],
        kind: parameter === null ? kinds[0] : (findWord(parameter, given.get(parameter), kinds) ?? kinds[0]),
      };
    },
    make: async ({ toSheet }, { setting: { rows, kind } }): Promise<MadeFigure> => {
      const sheet = toSheet(rows);
      if (sheet === null) throw new RangeError(`a figure without a table: ${rows}`);
      return {
        type: type(kind),
        body: Buffer.from(await write(sheet, kind)),
        headers: { 'Content-Disposition': toContentDisposition(disposition, toFigureFileName(sheet, extension(kind))) },
      };
    },
  };
}

/** `/figure.csv`: for machines, or for Excel under Vietnamese settings. */
export const csvFormat = toFormat({
  name: 'csv',
  choice: { parameter: 'for', kinds: csvKinds },
  type: () => 'text/csv; charset=utf-8',
  extension: () => 'csv',
  disposition: 'attachment',
  write: writeFigureCsv,
});

export const xlsxFormat = toFormat({
  name: 'xlsx',
  choice: { parameter: null, kinds: ['xlsx'] },
  type: () => 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: () => 'xlsx',
  disposition: 'attachment',
  write: renderFigureXlsx,
});

export const jsonFormat = toFormat({
  name: 'json',
  choice: { parameter: null, kinds: ['json'] },
  type: () => 'application/json; charset=utf-8',
  extension: () => 'json',
  disposition: 'inline',
  write: writeFigureJson,
});

const citationTypes = {
  text: { type: 'text/plain; charset=utf-8', extension: 'txt' },
  bibtex: { type: 'application/x-bibtex; charset=utf-8', extension: 'bib' },
  'csl-json': { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', extension: 'json' },
} as const;

/** `/figure.citation`: how the figure is cited, as a sentence or for a manager of references. */
export const citationFormat = toFormat({
  name: 'citation',
  choice: { parameter: 'as', kinds: citationKinds },
  type: (kind) => citationTypes[kind].type,
  extension: (kind) => citationTypes[kind].extension,
  disposition: 'inline',
  write: citeFigure,
});
