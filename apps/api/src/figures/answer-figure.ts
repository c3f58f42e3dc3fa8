import { type FigureSpec, writeFigureQuery } from '@dinh/charts/spec';
import type { Request, Response } from 'express';
import { type AnswerCache, toCachedAnswer } from '../cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from '../cache/send-answer.ts';
import type { LoadedData } from '../context.ts';
import type { Gate } from '../files/stream-gate.ts';
import { getRelease, type Release } from '../releases.ts';
import { readOrigin } from '../request/read-origin.ts';
import { composeAsked, type DrawableFigure } from './compose-asked.ts';
import { type FindSet, readFigureRequest } from './figure-request.ts';
import type { FigureLibrary } from './load-figure.ts';

export interface FigureOptions {
  readonly data: LoadedData;
  readonly cache: AnswerCache;
  readonly library: FigureLibrary;
  readonly findSet: FindSet;
  /** Lets in so many at a time that turn pictures into dots. */
  readonly gate: Gate;
  /** Under which address readers reach the server; null: the one they asked. */
  readonly publicUrl: string | null;
}

/** What is made of a figure, ready to leave. */
export interface MadeFigure {
  readonly type: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export interface MakeContext<Setting> {
  readonly setting: Setting;
  readonly spec: FigureSpec;
  /** The stored settings that they are; null where they are none. */
  readonly set: string | null;
  readonly release: Release;
  readonly options: FigureOptions;
}

/** A form in which a figure leaves. */
export interface FigureFormat<Setting> {
  readonly name: string;
  /** Besides those of the figure. */
  readonly parameters: readonly string[];
  /** @throws RefusalError for the first that can't be used. */
  readonly read: (own: string) => Setting;
  readonly make: (figure: DrawableFigure, context: MakeContext<Setting>) => Promise<MadeFigure> | MadeFigure;
}

/** Changes with what is written, so that a kept answer never stands for another. */
const formatVersion = 1;

/** Answers with a figure in one form: the same settings of the same release give the same bytes, for good. */
export async function answerFigure<Setting>(
  request: Request,
  response: Response,
  options: FigureOptions,
  format: FigureFormat<Setting>,
): Promise<void> {
  const { data, cache, library, findSet, publicUrl } = options;
  const { spec, set, own } = await readFigureRequest(request.originalUrl, format.parameters, (id) => findSet(id, data));
  const setting = format.read(own);
  const release = getRelease(data.releases, spec.release ?? undefined);
  const origin = readOrigin(request, publicUrl);
  const query = writeFigureQuery({ ...spec, release: release.number });
  const key = JSON.stringify(['figure', formatVersion, format.name, release.hash, origin, query, set, setting]);
  const answer = await cache.findOrMake(key, async () => {
    const figure = await composeAsked({ spec, set, release, origin }, { library, data });
    const { type, body, headers } = await format.make(figure, { setting, spec, set, release, options });
    return toCachedAnswer(type, body, { headers: { 'Content-Language': spec.lang, ...headers } });
  });
  await sendAnswer(request, response, answer, toCacheControl(spec.release !== null));
}
