import type { Language } from '@dinh/i18n';
import {
  gatherReport,
  type Report,
  type ReportFacts,
  type ReportSetting,
  writeAnnex,
  writeReport,
} from '@dinh/publish';
import { renderDocx } from '@dinh/publish/docx';
import { markName } from '@dinh/publish/figure';
import { renderHtml } from '@dinh/publish/html';
import { renderXlsx } from '@dinh/publish/xlsx';
import type { Request, Response } from 'express';
import { type AnswerCache, toCachedAnswer } from '../cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from '../cache/send-answer.ts';
import type { LoadedData } from '../context.ts';
import { getRelease } from '../releases.ts';
import { drawReportFigures } from '../reports/draw-report-figures.ts';
import { loadReport } from '../reports/load-report.ts';
import { readOrigin } from '../request/read-origin.ts';
import { readQuery } from '../request/read-query.ts';
import { readId, readLanguage, readWholeNumber } from '../request/read-values.ts';
import { toContentDisposition } from './file-name.ts';
import { mostReleases } from './observation-query.ts';

export const reportParameters = ['area', 'asOf', 'release', 'lang'] as const;

export interface ReportFormat {
  readonly extension: 'html' | 'docx' | 'xlsx';
  readonly type: string;
  readonly disposition: 'inline' | 'attachment';
  readonly render: (report: Report, facts: ReportFacts, setting: ReportSetting) => Promise<Buffer>;
}

export const reportFormats = {
  html: {
    extension: 'html',
    type: 'text/html; charset=utf-8',
    disposition: 'inline',
    render: async (report) => Buffer.from(renderHtml(report)),
  },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    disposition: 'attachment',
    render: async (report) => Buffer.from(await renderDocx(report)),
  },
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    disposition: 'attachment',
    render: async (_report, facts, setting) => Buffer.from(await renderXlsx(writeAnnex(facts, setting))),
  },
} as const satisfies Readonly<Record<string, ReportFormat>>;

interface ReportOptions {
  readonly data: LoadedData;
  readonly cache: AnswerCache;
  readonly format: ReportFormat;
  /** Under which address readers reach the server; null: the one they asked. */
  readonly publicUrl: string | null;
}

/** Changes with what is written, so that an ETag never stands for another answer. */
const formatVersion = 3;

/** `/api/v1/reports/<policy>.html`, `.docx`, `.xlsx`: how a policy and those below it stand in a place on a day. */
export async function answerReport(request: Request, response: Response, options: ReportOptions): Promise<void> {
  const { data, cache, format, publicUrl } = options;
  const query = readQuery(request.originalUrl, reportParameters);
  const policyId = readId('policy', String(request.params.policy ?? ''), 'res-33-nq-tw');
  const areaText = query.get('area');
  const areaId = areaText === undefined ? undefined : readId('area', areaText, 'VN01-2008');
  const language: Language = readLanguage(query);
  const releaseNumber = readWholeNumber(query, 'release', mostReleases);
  const release = getRelease(data.releases, releaseNumber);
  const asOf = query.get('asOf');
  const origin = readOrigin(request, publicUrl);
  const key = JSON.stringify([
    'report',
    formatVersion,
    format.extension,
    release.hash,
    release.number,
    policyId,
    areaId,
    asOf,
    language,
    origin,
  ]);
  const answer = await cache.findOrMake(key, async () => {
    const facts = gatherReport(await loadReport(data.db, release, { policyId, areaId, asOf }));
    const setting = { language, origin };
    // A workbook has no pictures.
    const pictures = format.extension === 'xlsx' ? undefined : await drawReportFigures(facts, setting);
    const report = writeReport(facts, setting, pictures);
    const name = markName(`${report.title.replaceAll('/', '-')}.${format.extension}`, release.dataSet);
    return toCachedAnswer(format.type, await format.render(report, facts, setting), {
      headers: { 'Content-Disposition': toContentDisposition(format.disposition, name) },
    });
  });
  await sendAnswer(request, response, answer, toCacheControl(releaseNumber !== undefined));
}
