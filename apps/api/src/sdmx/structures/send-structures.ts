import { otherLanguage } from '@dinh/i18n';
import { markName } from '@dinh/publish/figure';
import {
  type SdmxArtefact,
  type SdmxStructureFormat,
  type StructureMessage,
  writeStructureJson,
  writeStructureXml,
} from '@dinh/publish/sdmx';
import type { Request, Response } from 'express';
import { toCachedAnswer, toEtag } from '../../cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from '../../cache/send-answer.ts';
import { toContentDisposition } from '../../files/file-name.ts';
import type { Release } from '../../releases.ts';
import { readOrigin } from '../../request/read-origin.ts';
import { sdmxRoot } from '../answer-listing.ts';
import type { SdmxOptions } from '../sdmx-options.ts';

interface WrittenFormat {
  readonly type: string;
  readonly write: (message: StructureMessage) => string;
}

const written: Readonly<Record<SdmxStructureFormat, WrittenFormat>> = {
  xml: { type: 'application/vnd.sdmx.structure+xml; version=2.1; charset=utf-8', write: writeStructureXml },
  json: { type: 'application/vnd.sdmx.structure+json; version=1.0.0; charset=utf-8', write: writeStructureJson },
};

interface SentStructures {
  readonly request: Request;
  readonly response: Response;
  readonly options: SdmxOptions;
  readonly release: Release;
  /** What was asked, as read: the same asking of a release has the same bytes. */
  readonly asking: { readonly format: SdmxStructureFormat; readonly release: number | undefined };
  /** Tells kinds of questions apart. */
  readonly question: 'structures' | 'availability';
  readonly find: () => Promise<readonly SdmxArtefact[]>;
}

/** Answers with artefacts as a message, kept as bytes. */
export async function sendStructures(sent: SentStructures): Promise<void> {
  const { request, response, options, release, asking, question, find } = sent;
  const { cache, language, publicUrl } = options;
  const base = `${readOrigin(request, publicUrl)}${sdmxRoot}`;
  const { type, write } = written[asking.format];
  const { number, dataSet } = release;
  // The latest release and the same one by its number are one answer.
  const asked = `sdmx ${question} ${release.hash} ${JSON.stringify([{ ...asking, release: number }, language])}`;
  const id = `DINH-${question}-${number}-${toEtag(asked).slice(3, 15)}`;
  const make = async () => {
    const artefacts = await find();
    const name = markName(`DINH-${question}-${number}.${asking.format}`, dataSet);
    const headers = {
      'Content-Language': `${language}, ${otherLanguage(language)}`,
      'Content-Disposition': toContentDisposition('inline', name),
    };
    return toCachedAnswer(type, Buffer.from(write({ id, release, artefacts, language, base })), { headers });
  };
  await sendAnswer(
    request,
    response,
    await cache.findOrMake(`${asked} ${base}`, make),
    toCacheControl(asking.release !== undefined),
  );
}
