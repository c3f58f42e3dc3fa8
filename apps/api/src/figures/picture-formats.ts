import { drawStaticFigure, type StaticFigure } from '@dinh/charts/static';
import { stampPng, toFigureFileName } from '@dinh/publish/figure';
import { drawPicture, embedFont } from '@dinh/publish/picture';
import { toContentDisposition } from '../files/file-name.ts';
import { RefusalError } from '../refusal/refusal.ts';
import { toUnreadable } from '../request/read-query.ts';
import type { FigureFormat, MadeFigure } from './answer-figure.ts';
import type { DrawableFigure } from './compose-asked.ts';
import { type AskedFrame, pngParameters, readFrame, svgParameters } from './frame-parameters.ts';

/** A picture of so many dots takes 100 MB while it is made. */
const mostDots = 25_000_000;
/** Opened by itself, a picture runs nothing and fetches nothing: its style and its font are within it. */
const svgPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'";

/** @throws RefusalError `not-with` for a form that has no picture. */
export function drawFigure({ drawn }: DrawableFigure, frame: AskedFrame['frame']): StaticFigure {
  const picture = drawStaticFigure(drawn, frame);
  if (picture) return picture;
  throw new RefusalError({
    ...{ code: 'not-with', field: 'form', seen: drawn.form },
    accepted: ['/figure.csv', '/figure.xlsx', '/figure.json'],
  });
}

function nameFile({ toSheet }: DrawableFigure, extension: string): MadeFigure['headers'] {
  const sheet = toSheet('shown');
  return sheet === null
    ? {}
    : { 'Content-Disposition': toContentDisposition('inline', toFigureFileName(sheet, extension)) };
}

/** `/figure.svg`: text stays text, in our font. */
export const svgFormat: FigureFormat<AskedFrame> = {
  name: 'svg',
  parameters: svgParameters,
  read: (own) => readFrame(own, svgParameters),
  make: (figure, { setting: { frame, font } }) => {
    const { svg } = drawFigure(figure, frame);
    return {
      type: 'image/svg+xml; charset=utf-8',
      body: Buffer.from(font === 'embed' ? embedFont(svg) : svg),
      headers: { 'Content-Security-Policy': svgPolicy, ...nameFile(figure, 'svg') },
    };
  },
};

/** `/figure.png`: the same in dots, stamped with the figure's address. */
export const pngFormat: FigureFormat<AskedFrame> = {
  name: 'png',
  parameters: pngParameters,
  read: (own) => readFrame(own, pngParameters),
  make: async (figure, { setting: { frame, scale }, options }) => {
    const picture = drawFigure(figure, frame);
    const most = Math.floor(Math.sqrt(mostDots / (picture.width * picture.height)));
    if (scale > most) throw toUnreadable('scale', String(scale), [most > 1 ? `1…${most}` : '1']);
    const { title, imprint } = figure.drawn.input;
    const leave = await options.gate.enter();
    try {
      const { png } = await drawPicture(picture, { scale });
      const stamp = { link: imprint.link, title, licence: `${imprint.licence.name} ${imprint.licence.url}` };
      return { type: 'image/png', body: Buffer.from(stampPng(png, stamp)), headers: nameFile(figure, 'png') };
    } finally {
      leave();
    }
  },
};
