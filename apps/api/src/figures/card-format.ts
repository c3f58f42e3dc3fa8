import { lightPalette } from '@dinh/charts/palette';
import { wrapText } from '@dinh/charts/text-metrics';
import { createTranslator, type Language } from '@dinh/i18n';
import { type DataSet, escapeXml } from '@dinh/kpi';
import { drawPicture } from '@dinh/publish/picture';
import type { Request, Response } from 'express';
import { toCachedAnswer } from '../cache/answer-cache.ts';
import { sendAnswer } from '../cache/send-answer.ts';
import { readQuery } from '../request/read-query.ts';
import { readLanguage } from '../request/read-values.ts';
import type { FigureOptions } from './answer-figure.ts';

const [width, height] = [600, 315];
const margin = 48;
const words = { name: 44, purpose: 22, lineHeight: 30 } as const;

/** What stands for a page that has no figure of its own: the name, and what it is. */
function drawCard(language: Language, dataSet: DataSet): string {
  const t = createTranslator(language);
  const { paper, ink, muted, link } = lightPalette;
  const purpose = dataSet === 'synthetic' ? `${t('words.synthetic')} · ${t('frame.purpose')}` : t('frame.purpose');
  const lines = wrapText(purpose.normalize('NFC'), { size: words.purpose, maxWidth: width - 2 * margin });
  const text = (y: number, size: number, fill: string, weight: number, one: string): string =>
    `<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(one)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="'Be Vietnam Pro', sans-serif"><rect width="${width}" height="${height}" fill="${paper}"/><rect width="12" height="${height}" fill="${link}"/>${text(140, words.name, ink, 600, t('frame.name'))}${lines.map((line, index) => text(190 + index * words.lineHeight, words.purpose, muted, 400, line)).join('')}</svg>`;
}

/** `/card.png`: the picture of pages that have no figure of their own. */
export async function answerCard(request: Request, response: Response, options: FigureOptions): Promise<void> {
  const language = readLanguage(readQuery(request.originalUrl, ['lang']));
  const { dataSet } = options.data.releases.latest;
  const answer = await options.cache.findOrMake(`card ${language} ${dataSet}`, async () => {
    const { png } = await drawPicture({ svg: drawCard(language, dataSet), alt: '' }, { scale: 2 });
    return toCachedAnswer('image/png', Buffer.from(png));
  });
  await sendAnswer(request, response, answer, 'public, max-age=86400');
}
