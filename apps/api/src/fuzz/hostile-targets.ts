import fc from 'fast-check';
import { describedFiles } from '../openapi/described-files.ts';
import { fileParameters } from '../openapi/file-parameters.ts';
import { procedureNames } from '../trpc.ts';
import { ids, periods, value, wild } from './hostile-values.ts';

interface Target {
  readonly path: string;
  readonly query: string;
  readonly route: string;
}

function toQuery(pairs: readonly (readonly [string, string])[]): string {
  return pairs.length === 0 ? '' : `?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`;
}

/** Parameters of a file as its example has them, some dropped, changed, repeated or strange ones added. */
export const file: fc.Arbitrary<Target> = fc
  .constantFrom(...Object.entries(describedFiles))
  .chain(([path, described]) => {
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
    return fc.tuple(filled, query).map(([address, text]) => {
      const root = described.isAtRoot ? '' : '/api/v1';
      return { path: `${root}${address}`, query: text, route: path };
    });
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

export const call: fc.Arbitrary<Target> = fc
  .tuple(fc.constantFrom(...procedureNames), fc.option(input, { freq: 12 }), fc.nat({ max: 9 }))
  .map(([name, text, kind]) => {
    const encoded = text === null ? '' : encodeURIComponent(text.toWellFormed());
    if (kind === 0) return { path: `/trpc/${name},releases,none`, query: `?batch=1&input=${encoded}`, route: 'batch' };
    if (kind === 1)
      return { path: `/trpc/${name}`, query: `?batch=1&input=%7B%220%22%3A${encoded}%7D`, route: 'batch' };
    return { path: `/trpc/${name}`, query: text === null ? '' : `?input=${encoded}`, route: `trpc ${name}` };
  });

export const pageForms = [
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
  '/catalogue.ttl',
  '/catalogue.jsonld',
  '/sitemap.xml',
  '/sitemap-1.xml',
  '/sitemap-%00.xml',
  '/api',
  '/api/v2/x',
  '//',
  '/*',
];

export const page: fc.Arbitrary<Target> = fc
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

export const other: fc.Arbitrary<Target> = fc.oneof(
  fc.constantFrom(...otherPaths).map((path) => ({ path, query: '', route: path })),
  fc.tuple(fc.constantFrom('/', '/api/v1/', '/api/', '/trpc/', '/docs/', '/d/1/', ''), wild).map(([prefix, text]) => ({
    path: `${prefix}${text}`,
    query: '',
    route: 'wild',
  })),
);
