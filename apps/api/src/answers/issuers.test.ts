import { nameIssuer } from '@dinh/i18n';
import { loadReferenceSet } from '@dinh/reference-data';
import { describe, expect, it } from 'vitest';

describe('who issued the documents', () => {
  it('has a Vietnamese name, all of them', () => {
    const issuers = new Set(loadReferenceSet().tables.policy.flatMap(({ issuer }) => issuer ?? []));
    expect(issuers.size).toBeGreaterThan(0);
    expect([...issuers].filter((issuer) => nameIssuer(issuer, 'vi').language !== 'vi')).toEqual([]);
    expect(nameIssuer('Politburo', 'en')).toEqual({ text: 'Politburo', language: 'en' });
  });
});
