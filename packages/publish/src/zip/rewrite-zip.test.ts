import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rewriteZip, settleDays } from './rewrite-zip.ts';

const keep = (_path: string, text: string): string => text;

describe('rewriteZip', () => {
  it('gives the same bytes for the same content, whenever it was written', () => {
    const files = { 'a.xml': strToU8('<a/>'), 'b.png': new Uint8Array([1, 2, 3]) };
    const first = rewriteZip(zipSync(files, { mtime: '2020-01-01' }), '2026-11-22', keep);
    const second = rewriteZip(zipSync(files, { mtime: '2026-05-05' }), '2026-11-22', keep);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    // The day as a file system of that time keeps it: 2026, 11, 22, at midnight.
    const dosDay = ((2026 - 1980) << 9) | (11 << 5) | 22;
    expect((first[10] ?? 0) | ((first[11] ?? 0) << 8)).toBe(0);
    expect((first[12] ?? 0) | ((first[13] ?? 0) << 8)).toBe(dosDay);
  });

  it('rewrites texts and leaves pictures alone', () => {
    const archive = zipSync({ 'a.xml': strToU8('<a/>'), 'r.rels': strToU8('r'), 'b.png': new Uint8Array([9]) });
    const files = unzipSync(rewriteZip(archive, '2026-11-22', (path, text) => `${path} ${text}`));
    expect(strFromU8(files['a.xml'] ?? new Uint8Array())).toBe('a.xml <a/>');
    expect(strFromU8(files['r.rels'] ?? new Uint8Array())).toBe('r.rels r');
    expect(files['b.png']).toEqual(new Uint8Array([9]));
  });
});

describe('settleDays', () => {
  it('sets when a document was made and changed', () => {
    const text = '<dcterms:created xsi:type="x">2026-11-27T23:11:34.560Z</dcterms:created>';
    expect(settleDays(text, '2026-11-22')).toContain('>2026-11-22T00:00:00Z<');
  });
});
