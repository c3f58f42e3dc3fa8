import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from './index.ts';

describe('escapeXml', () => {
  it('escapes the marks of XML, leaves Vietnamese as it is', () => {
    expect(escapeXml(`Hải <Phòng> & "Huế" 'cũ'`)).toBe('Hải &#60;Phòng&#62; &#38; &#34;Huế&#34; &#39;cũ&#39;');
  });

  it('leaves out what XML can’t hold and marks half a letter', () => {
    expect(escapeXml('a\u0000b\u0008c\u001Bd\u0085e\uFFFEf\uFFFF\tg\nh\uD83D')).toBe('abcdef\tg\nh\uFFFD');
  });

  it('gives only what a document may hold, whatever the text', () => {
    const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).toMatch(allowed);
        expect(escaped).not.toMatch(/[<>"']|&(?!#\d+;)/);
      }),
    );
  });
});
