import fc from 'fast-check';

/** Texts that break files: separators, quotes, line breaks, formulas, marks of XML, letters of both directions, halves of letters. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '|', '\r', '\n', '\t', ' ', '=', '\u202E', '🏛️', 'ế', 'e\u0302', "'", 'م'),
  }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', ' =', '"=', '<', '&#'), fc.string())
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '_x0041_',
    '_x005F_',
    '\uD83D',
    '\uDE00a',
    '\u0000',
    ']]>',
    '#REF!',
  ),
);
