import compression from 'compression';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { AnswerCache } from '../cache/answer-cache.ts';
import type { LoadedData } from '../context.ts';
import type { Gate } from '../files/stream-gate.ts';
import { NotFoundError, RefusalError, toSeen } from '../refusal/refusal.ts';
import { findAskedLanguage } from '../request/asked-language.ts';
import { answerListing, sdmxRoot } from './answer-listing.ts';
import { answerData } from './data/answer-data.ts';
import { readDataAsking } from './read-data-asking.ts';
import { readAvailabilityAsking, readStructureAsking } from './read-structure-asking.ts';
import { toNoResults } from './read-words.ts';
import type { SdmxOptions } from './sdmx-options.ts';
import { findKinds, structureResources } from './structure-resources.ts';
import { answerAvailability } from './structures/answer-availability.ts';
import { answerStructures } from './structures/answer-structures.ts';

export interface SdmxRouterOptions {
  readonly cache: AnswerCache;
  /** @throws RefusalError `not-ready` until the data are loaded. */
  readonly getData: () => LoadedData;
  /** Of everything that streams from a cursor. */
  readonly gate: Gate;
  readonly publicUrl?: string | null;
  /** What each request passes first: the limit, and what was answered before. */
  readonly guards?: readonly RequestHandler[];
}

type Answer = (request: Request, response: Response) => Promise<void>;

const methods = ['GET', 'HEAD', 'OPTIONS'];
const preflightSeconds = 86_400;
const resources = [
  'dataflow',
  'datastructure',
  'codelist',
  'conceptscheme',
  'agencyscheme',
  'availableconstraint',
  'data',
];

/** Any page may read; what it asks with beyond the plain is allowed by the answer to `OPTIONS`. */
const open: RequestHandler = (request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Content-Disposition, ETag, Retry-After',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  response.vary('Accept, Accept-Encoding, Accept-Language');
  if (request.method !== 'OPTIONS') return next();
  response.set({
    Allow: methods.join(', '),
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-None-Match, If-Modified-Since',
    'Access-Control-Max-Age': String(preflightSeconds),
  });
  response.status(204).end();
};

/** The SDMX 2.1 REST service: GET, HEAD and OPTIONS, open to pages of any origin; every refusal in SDMX's form. */
export function createSdmxRouter(options: SdmxRouterOptions): Router {
  const { cache, getData, gate, publicUrl = null, guards = [] } = options;
  const toOptions = ({ originalUrl, headers }: Request): SdmxOptions => {
    const language = findAskedLanguage({ url: originalUrl, headers });
    return { data: getData(), cache, gate, publicUrl, language };
  };
  const offerNot = (request: Request): never => {
    const seen = toSeen(request.path);
    throw new RefusalError({ code: 'not-implemented', field: 'path', seen, accepted: resources });
  };
  const answers: Readonly<Record<string, Answer>> = {
    '/2.1': (request, response) => answerListing(request, response, publicUrl),
    '/2.1/data{/:flow{/:key{/:provider}}}': (request, response) =>
      answerData(request, response, toOptions(request), readDataAsking(request)),
    '/2.1/availableconstraint{/:flow{/:key{/:provider{/:component}}}}': (request, response) =>
      answerAvailability(request, response, toOptions(request), readAvailabilityAsking(request)),
    '/2.1/metadata{/*rest}': offerNot,
    '/2.1/schema{/*rest}': offerNot,
  };
  const structures = structureResources.map((resource): [string, Answer] => [
    `/2.1/${resource}{/:agency{/:id{/:version{/:item}}}}`,
    async (request, response) => {
      const kinds = findKinds(resource);
      const asking = readStructureAsking(request, kinds);
      if (kinds.length === 0) throw toNoResults('path', resource, resources);
      await answerStructures(request, response, toOptions(request), asking);
    },
  ]);
  const router = Router({ caseSensitive: true });
  router.use(open, ...guards);
  // Whole answers come compressed from memory; only what streams is compressed on its way.
  router.use('/2.1/data', compression({ filter: () => true }));
  for (const [path, answer] of [...Object.entries(answers), ...structures]) {
    router.get(path, (request, response) => answer(request, response));
    router.all(path, ({ method }) => {
      throw new RefusalError({ code: 'method-not-allowed', field: 'method', seen: method, accepted: methods });
    });
  }
  router.use(({ originalUrl }) => {
    const accepted = ['', ...resources.map((resource) => `/${resource}`)].map((path) => `${sdmxRoot}${path}`);
    throw new NotFoundError('path', originalUrl.split('?')[0] ?? '', accepted);
  });
  return router;
}
