import { toFigureSlide } from '@dinh/charts/slide';
import { drawStaticFigure } from '@dinh/charts/static';
import { createTranslator, describeWarning } from '@dinh/i18n';
import { toFigureFileName } from '@dinh/publish/figure';
import { composeFigureDeck, renderPptx } from '@dinh/publish/pptx';
import { toContentDisposition } from '../files/file-name.ts';
import { readQuery } from '../request/read-query.ts';
import type { FigureFormat } from './answer-figure.ts';
import type { DrawableFigure } from './compose-asked.ts';

export const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** A table is read as it is: only charts are said in words, those of their picture. */
function describeDrawn({ drawn }: DrawableFigure): string {
  const isTable = drawn.form === 'table' || drawn.form === 'matrix' || drawn.form === 'map';
  return isTable ? drawn.input.title : drawStaticFigure(drawn).alt;
}

/** `/figure.pptx`: a slide whose chart or table can be edited. */
export const pptxFormat: FigureFormat<null> = {
  name: 'pptx',
  parameters: [],
  read: (own) => {
    readQuery(`?${own}`, []);
    return null;
  },
  make: async (figure, { spec }) => {
    const sheet = figure.toSheet('shown');
    if (sheet === null) throw new RangeError('a figure without a table');
    const names = new Map(sheet.areas.map(({ id, name }) => [id, name]));
    const slide = toFigureSlide(figure.drawn, {
      description: describeDrawn(figure),
      nameOf: (id) => names.get(id) ?? id,
    });
    const t = createTranslator(spec.lang);
    const warnings = figure.warnings.map((warning) => describeWarning(warning, t));
    return {
      type: pptxType,
      body: Buffer.from(await renderPptx(composeFigureDeck(sheet, slide, warnings))),
      headers: { 'Content-Disposition': toContentDisposition('attachment', toFigureFileName(sheet, 'pptx')) },
    };
  },
};
