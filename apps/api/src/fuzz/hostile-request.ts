import fc from 'fast-check';
import { describedFiles } from '../openapi/described-files.ts';
import { fileParameters } from '../openapi/file-parameters.ts';
import { procedureNames } from '../trpc.ts';

/** A request as bytes; `isOwn` asks for a connection that no other request shares, since it may end out of step. */
export interface HostileRequest {
  readonly bytes: Buffer;
  readonly isHead: boolean;
  readonly isOwn: boolean;
  /** Where it was aimed, for the count of what was met. */
  readonly route: string;
}

const known = [
  'VN',
  'VN31-2008',
  'VN31-2025',
  'cultural-clubs',
  'village-culture-houses-coverage',
  'sports-clubs',
  'hn-plan147',
  'res-33-nq-tw',
];
const ids = fc.constantFrom(...known);
const periods = fc.constantFrom(
  '2024',
  '2024-Q3',
  '2024-11',
  '2016/2018',
  '2024-13',
  '0000',
  '9999-12-31',
  '2024-02-30',
);
const hostile = [
  ...['%00', '%0d%0aX:1', '%F0%9F%92%A9', '%ed%a0%80', '%E0%A4%A', '%', '%zz', '%ff%fe', '%e2%80%ae', '%2e%2e%2f'],
  ...["1'%20or%201=1--", '../../etc/passwd', '{{x}}', '$t(x)', '$%7Bx%7D', '__proto__', 'constructor', 'toString'],
  ...[
    'hasOwnProperty',
    'valueOf',
    '-1',
    '1e309',
    'NaN',
    '9007199254740993',
    '0x10',
    'null',
    'true',
    '[]',
    '%3Cscript%3E',
  ],
];

/** Any byte may come escaped; what stands as it is is printable and ends no request line. */
const wild = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc
    .uint8Array({ maxLength: 12 })
    .map((bytes) => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')),
  fc.stringMatching(/^[!-~]{0,30}$/),
  fc
    .string({ unit: 'binary', maxLength: 8 })
    .map((text) => Buffer.from(text.replace(/[\s\0]/gu, ''), 'utf8').toString('latin1')),
  fc
    .tuple(fc.constantFrom('a', 'VN,', '%20', '%F0%9F%92%A9', '2024,'), fc.constantFrom(101, 600, 5000, 20_000))
    .map(([text, times]) => text.repeat(Math.ceil(times / text.length))),
);
const value = fc.oneof(
  { weight: 3, arbitrary: ids },
  { weight: 2, arbitrary: periods },
  { weight: 4, arbitrary: wild },
);

interface Target {
  readonly path: string;
  readonly query: string;
  readonly route: string;
}

function toQuery(pairs: readonly (readonly [string, string])[]): string {
  return pairs.length === 0 ? '' : `?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`;
}

/** Parameters of a file as its example has them, some dropped, changed, repeated or strange ones added. */
const file: fc.Arbitrary<Target> = fc.constantFrom(...Object.entries(describedFiles)).chain(([path, described]) => {
  const names = described.parameters.map((key) => fileParameters[key].name);
  const name = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'area[]', 'Area', '', 'hasOwnProperty') },
    { weight: 1, arbitrary: wild },
  );
  const example = Object.entries(described.example).map(([key, text]) => [key, encodeURIComponent(text)] as const);
  const changes = fc.array(fc.tuple(name, value), { maxLength: 3 });
  const query = fc.tuple(changes, fc.boolean()).map(([changed, keepsAll]) => {
    const kept = keepsAll ? example : example.filter(([key]) => !changed.some(([other]) => other === key));
    return toQuery([...kept, ...changed]);
  });
  // What an address holds in its path is as in the example, another id, or strange.
  const filled = fc
    .option(
      value.map((text) => text.replaceAll('?', '')),
      { freq: 2 },
    )
    .map((text) => path.replace(/:(\w+)/, (_, name: string) => text ?? described.example[name] ?? ''));
  return fc.tuple(filled, query).map(([address, text]) => ({ path: `/api/v1${address}`, query: text, route: path }));
});

const input = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ id: fc.oneof(ids, wild) }, { requiredKeys: [] }).map((one) => JSON.stringify(one)),
  },
  {
    weight: 4,
    arbitrary: fc
      .record(
        {
          indicatorId: fc.oneof(ids, wild),
          areaId: fc.oneof(ids, wild),
          period: periods,
          release: fc.oneof(fc.constant(1), fc.anything()),
        },
        { requiredKeys: [] },
      )
      .map((one) => JSON.stringify(one) ?? ''),
  },
  { weight: 2, arbitrary: fc.json({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '{"__proto__":{"id":"VN"}}',
      '{"id":{"toString":1}}',
      '{',
      '[',
      '""',
      `{"id":"${'x'.repeat(9000)}"}`,
    ),
  },
  { weight: 1, arbitrary: wild },
);

const call: fc.Arbitrary<Target> = fc
  .tuple(fc.constantFrom(...procedureNames), fc.option(input, { freq: 12 }), fc.nat({ max: 9 }))
  .map(([name, text, kind]) => {
    const encoded = text === null ? '' : encodeURIComponent(text.toWellFormed());
    if (kind === 0) return { path: `/trpc/${name},releases,none`, query: `?batch=1&input=${encoded}`, route: 'batch' };
    if (kind === 1)
      return { path: `/trpc/${name}`, query: `?batch=1&input=%7B%220%22%3A${encoded}%7D`, route: 'batch' };
    return { path: `/trpc/${name}`, query: text === null ? '' : `?input=${encoded}`, route: `trpc ${name}` };
  });

const pageForms = [
  ...['/', '/areas', '/indicators', '/heritage', '/problems', '/sources', '/areas/:id', '/indicators/:id'],
  ...['/compare', '/policies', '/policies/:id', '/values'],
  ...['/heritage/:id', '/sources/:id', '/d/:release/:id/:id/:period', '/docs', '/docs/:id', '/assets/:id'],
];
const otherPaths = [
  '/healthz',
  '/readyz',
  '/metrics',
  '/assets/main-abc123.js',
  '/robots.txt',
  '/api',
  '/api/v2/x',
  '//',
  '/*',
];

const page: fc.Arbitrary<Target> = fc
  .tuple(
    fc.constantFrom(...pageForms),
    fc.array(value, { minLength: 4, maxLength: 4 }),
    fc.option(value),
    fc.constantFrom('1', '2', '01', 'x'),
  )
  .map(([form, values, parameter, release]) => {
    const rest = [...values];
    const path = form
      .replace(/:(id|period)/g, () => (rest.pop() ?? '').replaceAll('?', ''))
      .replace(':release', release);
    return { path, query: parameter === null ? '' : toQuery([['release', parameter]]), route: form };
  });

const other: fc.Arbitrary<Target> = fc.oneof(
  fc.constantFrom(...otherPaths).map((path) => ({ path, query: '', route: path })),
  fc.tuple(fc.constantFrom('/', '/api/v1/', '/api/', '/trpc/', '/docs/', '/d/1/', ''), wild).map(([prefix, text]) => ({
    path: `${prefix}${text}`,
    query: '',
    route: 'wild',
  })),
);

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
