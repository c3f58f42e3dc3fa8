import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseOffer, findOffer } from './choose-offer.ts';
import { readAccept } from './read-accept.ts';
import { dataOffers, errorOffers, structureOffers } from './sdmx-offers.ts';

const sdmx = 'application/vnd.sdmx.';

describe('the form of data that an Accept header likes best', () => {
  it.each([
    [undefined, 'generic'],
    ['', 'generic'],
    ['*/*', 'generic'],
    ['application/*', 'generic'],
    ['text/*', 'generic'],
    ['application/xml', 'generic'],
    ['text/csv', 'csv'],
    [`${sdmx}genericdata+xml;version=2.1`, 'generic'],
    [`${sdmx}structurespecificdata+xml; version=2.1`, 'specific'],
    [`${sdmx}data+json`, 'json'],
    [`${sdmx}data+json;version=1.0`, 'json'],
    [`${sdmx}data+json;version="1.0.0"`, 'json'],
    [`${sdmx}data+csv;version=2.0.0;labels=both`, 'csv'],
    [`${sdmx.toUpperCase()}DATA+CSV;VERSION=2.0.0`, 'csv'],
    // The first that we give of what a tool lists.
    [`${sdmx}data+csv;version=1.0.0, ${sdmx}structurespecificdata+xml;version=2.1`, 'specific'],
    [`${sdmx}genericdata+xml;version=2.1;q=0.5, ${sdmx}data+json;q=0.9`, 'json'],
    [`${sdmx}data+json;version=2.0.0, application/xml;q=0.1`, 'generic'],
    // What names itself means itself, whatever else it takes.
    ['application/json, text/plain, */*', 'json'],
    [`${sdmx}data+csv, */*`, 'csv'],
    // As R's httr sends it, for a reader of XML.
    ['application/json, text/xml, application/xml, */*', 'generic'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'generic'],
    // As Java sends it, of its own accord.
    ['text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2', 'generic'],
    [`${sdmx}data+json;q=.5, text/csv;q=.9`, 'csv'],
    [`*/*, ${sdmx}genericdata+xml;q=0, application/xml;q=0`, 'specific'],
    ['nonsense', 'generic'],
  ] as const)('%s: %s', (header, format) => {
    expect(findOffer(header, dataOffers)?.format).toBe(format);
  });

  it.each([
    'application/pdf',
    `${sdmx}data+json;version=2.0.0`,
    `${sdmx}data+csv;version=1.0.0`,
    `${sdmx}data+csv;labels=all`,
    `${sdmx}data+csv;timeFormat=normalized`,
    `${sdmx}structure+xml;version=2.1`,
    '*/*;q=0',
  ])('%s is not given', (header) => {
    expect(() => chooseOffer(header, dataOffers)).toThrow(
      expect.objectContaining({
        refusal: {
          code: 'not-acceptable',
          field: 'Accept',
          seen: header,
          accepted: [
            `${sdmx}genericdata+xml;version=2.1`,
            `${sdmx}structurespecificdata+xml;version=2.1`,
            `${sdmx}data+json;version=1.0.0`,
            `${sdmx}data+csv;version=2.0.0`,
          ],
        },
      }),
    );
  });

  it('keeps what the header says of names', () => {
    expect(findOffer(`${sdmx}data+csv;version=2.0.0; labels=name`, dataOffers)?.parameters.get('labels')).toBe('name');
  });

  it('is found or not found, never thrown over, whatever is sent', () => {
    const header = fc.oneof(fc.string(), fc.stringMatching(/^[\w/*;=,. "+-]{0,80}$/));
    fc.assert(
      fc.property(header, (text) => {
        for (const range of readAccept(text)) expect(range.quality >= 0 && range.quality <= 1).toBe(true);
        for (const offers of [dataOffers, structureOffers, errorOffers]) {
          const format = findOffer<string>(text, offers)?.format;
          expect([undefined, ...offers.map((offer) => offer.format)]).toContain(format);
        }
      }),
    );
  });
});
