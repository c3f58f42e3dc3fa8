import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { AnswerCache } from '../cache/answer-cache.ts';
import type { LoadedData } from '../context.ts';
import { createGate } from '../files/stream-gate.ts';
import { RefusalError } from '../refusal/refusal.ts';
import { answerFigure, type FigureFormat, type FigureOptions } from './answer-figure.ts';
import { answerCard } from './card-format.ts';
import { embedFormat } from './embed-format.ts';
import { createFindSet, type FindSet } from './figure-request.ts';
import type { FigureLibrary } from './load-figure.ts';
import { pngFormat, svgFormat } from './picture-formats.ts';
import { pptxFormat } from './pptx-format.ts';
import { citationFormat, csvFormat, jsonFormat, xlsxFormat } from './sheet-formats.ts';

export interface FiguresOptions {
  readonly cache: AnswerCache;
  /** @throws RefusalError `not-ready` until the data are loaded. */
  readonly getData: () => LoadedData;
  readonly library: FigureLibrary;
  readonly findSet?: FindSet;
  readonly publicUrl?: string | null;
  /** What each request passes first: the limit, and what was answered before. */
  readonly guards?: readonly RequestHandler[];
}

/** Each turns one picture into dots on a thread of its own; files are read by the same threads. */
const mostPictures = 2;

type Answer = (request: Request, response: Response, options: FigureOptions) => Promise<void>;

function answerAs<Setting>(format: FigureFormat<Setting>): Answer {
  return (request, response, options) => answerFigure(request, response, options, format);
}

/** By their address. */
const answers: Readonly<Record<string, Answer>> = {
  '/figure.svg': answerAs(svgFormat),
  '/figure.png': answerAs(pngFormat),
  '/figure.csv': answerAs(csvFormat),
  '/figure.xlsx': answerAs(xlsxFormat),
  '/figure.pptx': answerAs(pptxFormat),
  '/figure.json': answerAs(jsonFormat),
  '/figure.citation': answerAs(citationFormat),
  '/embed': answerAs(embedFormat),
  '/card.png': answerCard,
};

/** Figures as pictures and files, by the query of the page that shows them: GET and HEAD, open to pages of any origin. */
export function createFiguresRouter(options: FiguresOptions): Router {
  const { cache, getData, library, findSet = createFindSet(), publicUrl = null, guards = [] } = options;
  const gate = createGate(mostPictures);
  const router = Router({ caseSensitive: true, strict: true });
  const open: RequestHandler = (_request, response, next) => {
    response.set({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'Content-Disposition, ETag',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    next();
  };
  // Of all addresses this one alone may be framed, by any page.
  const letFrame: RequestHandler = (_request, response, next) => {
    response.removeHeader('X-Frame-Options');
    next();
  };
  for (const [path, answer] of Object.entries(answers)) {
    router.get(path, open, ...(path === '/embed' ? [letFrame] : []), ...guards, (request, response) =>
      answer(request, response, { data: getData(), cache, library, findSet, gate, publicUrl }),
    );
    router.all(path, ({ method }) => {
      throw new RefusalError({ code: 'method-not-allowed', field: 'method', seen: method, accepted: ['GET', 'HEAD'] });
    });
  }
  return router;
}
