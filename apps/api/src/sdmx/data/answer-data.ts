import {
  markMadeUp,
  nameRelease,
  type SdmxDataAsking,
  type SdmxDataFormat,
  type SdmxDataMessage,
} from '@dinh/publish/sdmx';
import type { Request, Response } from 'express';
import { toEtag } from '../../cache/answer-cache.ts';
import { toCacheControl } from '../../cache/send-answer.ts';
import { toContentDisposition, toFileName } from '../../files/file-name.ts';
import { streamAnswer } from '../../files/stream-answer.ts';
import { getRelease, type Release } from '../../releases.ts';
import type { SdmxOptions } from '../sdmx-options.ts';
import { checkSize } from './check-size.ts';
import { toDataQuestion } from './data-question.ts';
import { loadNames } from './load-names.ts';
import { streamMessage } from './stream-message.ts';

/** Changes with what is written, so that an ETag never stands for another answer. */
const formatVersion = 3;

interface WrittenFormat {
  readonly type: string;
  readonly extension: string;
  readonly disposition: 'attachment' | 'inline';
}

const written: Readonly<Record<SdmxDataFormat, WrittenFormat>> = {
  generic: {
    type: 'application/vnd.sdmx.genericdata+xml; version=2.1; charset=utf-8',
    extension: 'xml',
    disposition: 'inline',
  },
  specific: {
    type: 'application/vnd.sdmx.structurespecificdata+xml; version=2.1; charset=utf-8',
    extension: 'xml',
    disposition: 'inline',
  },
  json: {
    type: 'application/vnd.sdmx.data+json; version=1.0.0; charset=utf-8',
    extension: 'json',
    disposition: 'inline',
  },
  csv: {
    type: 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8',
    extension: 'csv',
    disposition: 'attachment',
  },
};

function toMessageParts({ number, date, dataSet }: Release, etag: string, asking: SdmxDataAsking) {
  const digest = etag.slice(3, 15);
  return {
    id: `DINH-KPI-${number}-${digest}`,
    prepared: `${date}T00:00:00Z`,
    isTest: dataSet === 'synthetic',
    source: markMadeUp(nameRelease({ number, date }), dataSet),
    detail: asking.detail,
    dimensionAtObservation: asking.dimensionAtObservation,
  };
}

/**
 * Answers with the observations asked for, in the format asked for: streamed from a cursor, and kept where they are
 * few, since a release never changes.
 *
 * @throws NotFoundError for a release that there is not, RefusalError `no-results` where nothing matches or nothing
 * has changed, `too-large` for more than SDMX-JSON can hold.
 */
export async function answerData(
  request: Request,
  response: Response,
  { data, cache, gate, language }: SdmxOptions,
  asking: SdmxDataAsking,
): Promise<void> {
  const release = getRelease(data.releases, asking.release);
  const question = toDataQuestion(asking, release, data.releases);
  await checkSize(data, question, { ...asking, key: String(request.params.key ?? 'all') });
  const { format, labels, detail, dimensionAtObservation } = asking;
  const asked = { question, format, labels, detail, dimensionAtObservation, language };
  const content = JSON.stringify([formatVersion, release.hash, asked]);
  const { type, extension, disposition } = written[format];
  const { number, dataSet } = release;
  const name = toFileName({ release: number, dataSet, extension, names: [], language });
  await streamAnswer({
    request,
    response,
    cache,
    gate,
    content,
    key: `sdmx data ${content}`,
    type,
    headers: { 'Content-Disposition': toContentDisposition(disposition, name), 'Content-Language': language },
    cacheControl: toCacheControl(asking.release !== undefined),
    chunks: async function* () {
      const names = await loadNames(data, release, asking);
      const message: SdmxDataMessage = { ...toMessageParts(release, toEtag(content), asking), language, names };
      yield* streamMessage(data, asking, { question, message });
    },
  });
}
