import { readFigureQuery, writeFigureQuery } from '@dinh/charts/spec';
import { findFigureSet, keepFigureSet } from '@dinh/db/queries';
import { type Request, type RequestHandler, Router } from 'express';
import type { LoadedData } from '../context.ts';
import { NotFoundError, RefusalError, toSeen } from '../refusal/refusal.ts';
import { readOrigin } from '../request/read-origin.ts';
import { readQuery } from '../request/read-query.ts';
import { toMissingIndicator } from './figure-request.ts';
import { isFigureSetId, toFigureSetId } from './figure-set-id.ts';
import { readBody } from './read-body.ts';
import { toSpecRefusal } from './spec-refusal.ts';

export const mostSets = 10_000;
export const longestSet = 8192;
export const setParameters = ['lang'] as const;

export interface FigureSetsOptions {
  readonly getData: () => LoadedData;
  readonly publicUrl?: string | null;
  /** What each request passes first, and what each that stores passes besides. */
  readonly guards?: readonly RequestHandler[];
  readonly storeGuards?: readonly RequestHandler[];
  /** How many are kept; 10,000 unless given. */
  readonly most?: number;
}

/** A page of another origin stores nothing here, whatever its reader may do. */
function requireOwnOrigin(request: Request, publicUrl: string | null): void {
  const { origin } = request.headers;
  if (origin === undefined) return;
  const own = readOrigin(request, publicUrl);
  const isOwn = origin === own || (publicUrl === null && origin === own.replace(/^http:/u, 'https:'));
  if (!isOwn) throw new RefusalError({ code: 'other-origin', field: 'Origin', seen: toSeen(origin), accepted: [own] });
}

/** Settings as the program writes them, every one of which has to be readable. */
function settle(body: string): string {
  const { spec, problems } = readFigureQuery(new URLSearchParams(body.replace(/^\?/u, '').trim()));
  const [first] = problems;
  if (first) throw toSpecRefusal(first);
  if (spec === null) throw toMissingIndicator();
  const query = writeFigureQuery(spec);
  if (query.length > longestSet) {
    throw new RefusalError({ code: 'too-long', field: 'body', seen: toSeen(query), accepted: [`1…${longestSet}`] });
  }
  return query;
}

/**
 * `/api/v1/figure-sets`: settings of figures too long for an address, under ids made of them. Only what the codec of
 * figures reads is stored, and as it writes it; storing it again changes nothing.
 */
export function createFigureSetsRouter(options: FigureSetsOptions): Router {
  const { getData, publicUrl = null, guards = [], storeGuards = [], most = mostSets } = options;
  const router = Router({ caseSensitive: true, strict: true });
  router.post('/figure-sets', ...guards, ...storeGuards, async (request, response) => {
    readQuery(request.originalUrl, setParameters);
    requireOwnOrigin(request, publicUrl);
    const query = settle(await readBody(request, longestSet));
    const id = toFigureSetId(query);
    const outcome = await keepFigureSet(getData().db, { id, query, most });
    if (outcome === 'full' || outcome === 'taken') {
      throw new RefusalError({ code: 'no-room', field: 'body', seen: toSeen(query), accepted: [String(most)] });
    }
    response.status(outcome === 'kept' ? 201 : 200).set({ Location: `/api/v1/figure-sets/${id}` });
    response.set('Cache-Control', 'no-store').json({ id, query });
  });
  router.get('/figure-sets/:id', ...guards, async (request, response) => {
    readQuery(request.originalUrl, setParameters);
    const id = String(request.params.id);
    const query = isFigureSetId(id) ? await findFigureSet(getData().db, id) : undefined;
    if (query === undefined) throw new NotFoundError('set', id);
    response.set({
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=31536000, immutable',
      ETag: `"${id}"`,
    });
    response.json({ id, query });
  });
  router.all('/figure-sets', ({ method }) => {
    throw new RefusalError({ code: 'method-not-allowed', field: 'method', seen: method, accepted: ['POST'] });
  });
  router.all('/figure-sets/:id', ({ method }) => {
    throw new RefusalError({ code: 'method-not-allowed', field: 'method', seen: method, accepted: ['GET', 'HEAD'] });
  });
  return router;
}
