import fc from 'fast-check';
import { describedFiles } from '../openapi/described-files.ts';
import { procedureNames } from '../trpc.ts';
import { call, file, other, page, pageForms } from './hostile-targets.ts';

/** A request as bytes; `isOwn` asks for a connection that no other request shares, since it may end out of step. */
export interface HostileRequest {
  readonly bytes: Buffer;
  readonly isHead: boolean;
  readonly isOwn: boolean;
  /** Where it was aimed, for the count of what was met. */
  readonly route: string;
}

const method = fc.oneof(
  { weight: 20, arbitrary: fc.constant('GET') },
  { weight: 3, arbitrary: fc.constant('HEAD') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'POST',
      'PUT',
      'PATCH',
      'DELETE',
      'OPTIONS',
      'TRACE',
      'PROPFIND',
      'QUERY',
      'CONNECT',
      'get',
      'FOO',
      '💩',
    ),
  },
);

const headerText = fc.oneof(
  fc.constantFrom(
    '',
    '*',
    'gzip;q=0',
    'br;q=1.0, *;q=0',
    ',,,',
    'en;q=x',
    'vi-VN,vi;q=0.9,en;q=0.8',
    'W/"x"',
    '*/*',
    '-1',
    'bytes=0-10',
  ),
  fc.stringMatching(/^[ -~]{0,60}$/),
  fc.constantFrom(50, 3000, 20_000).map((length) => 'a,'.repeat(length / 2)),
  fc
    .uint8Array({ maxLength: 20 })
    .map((bytes) => Buffer.from(bytes.filter((byte) => byte > 31 && byte !== 127)).toString('latin1')),
);
const headerName = fc.constantFrom(
  ...[
    'Accept-Encoding',
    'Accept-Language',
    'Accept',
    'If-None-Match',
    'If-Modified-Since',
    'Range',
    'Cookie',
    'Origin',
  ],
  ...[
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'Authorization',
    'Cache-Control',
    'Expect',
    'Upgrade',
    'Content-Type',
    '__proto__',
  ],
);
const headers = fc.array(fc.tuple(headerName, headerText), { maxLength: 4 });
const body = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.constantFrom('', '\0\0', 'a=b', '{', 'x'.repeat(100_000)) },
);

/** What makes no request at all, and what its answer may leave out of step. */
const broken: fc.Arbitrary<HostileRequest> = fc
  .oneof(
    // Empty lines ahead of a request are allowed, and more of it awaited.
    fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from([33, ...bytes, 13, 10, 13, 10]).toString('latin1')),
    fc.constantFrom(
      'GET / HTTP/1.1\r\n\r\n',
      'GET / HTTP/9.9\r\nHost: x\r\n\r\n',
      'GET /a b c HTTP/1.1\r\nHost: x\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
      'GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nhello',
      'POST /trpc/area HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      'GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n',
      'GET / HTTP/1.1\r\nHost : x\r\n\r\n',
      'GET http://[::1/ HTTP/1.1\r\nHost: x\r\n\r\n',
      'GET http://example.org/api/v1/areas.json HTTP/1.1\r\nHost: x\r\n\r\n',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      `GET /${'x'.repeat(70_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(70_000)}\r\n\r\n`,
    ),
  )
  .map((text) => ({ bytes: Buffer.from(text, 'latin1'), isHead: false, isOwn: true, route: 'broken' }));

const whole: fc.Arbitrary<HostileRequest> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: file },
      { weight: 4, arbitrary: call },
      { weight: 3, arbitrary: page },
      { weight: 1, arbitrary: other },
    ),
    method,
    headers,
    body,
  )
  .map(([{ path, query, route }, verb, fields, content]) => {
    const address = `${path}${query}`.replace(/[\s\0#]/g, '');
    const lines = fields.map(([name, text]) => `${name}: ${text}`);
    const length = content === null ? [] : [`Content-Length: ${Buffer.byteLength(content)}`];
    const head = [`${verb} ${address} HTTP/1.1`, 'Host: localhost', ...lines, ...length].join('\r\n');
    return {
      bytes: Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), Buffer.from(content ?? '')]),
      isHead: verb === 'HEAD',
      isOwn: content !== null || fields.some(([name]) => name === 'Expect' || name === 'Upgrade'),
      route: verb === 'GET' ? route : `other methods`,
    };
  });

/** Requests of every kind over every route: nearly right ones first of all, since they get furthest. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = fc.oneof(
  { weight: 19, arbitrary: whole },
  { weight: 1, arbitrary: broken },
);

/** Every route that has to have been met. */
export const aimedRoutes: readonly string[] = [
  ...Object.keys(describedFiles),
  ...procedureNames.map((name) => `trpc ${name}`),
  ...pageForms,
  'batch',
  'wild',
  'broken',
  'other methods',
];
