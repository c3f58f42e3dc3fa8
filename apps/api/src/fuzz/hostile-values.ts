import fc from 'fast-check';

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
export const ids = fc.constantFrom(...known);
export const periods = fc.constantFrom(
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
export const wild = fc.oneof(
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
export const value = fc.oneof(
  { weight: 3, arbitrary: ids },
  { weight: 2, arbitrary: periods },
  { weight: 4, arbitrary: wild },
);
