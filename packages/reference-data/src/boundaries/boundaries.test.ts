import { describe, expect, it } from 'vitest';
import { loadReferenceSet } from '../load-reference-set.ts';
import { readBoundaries } from './index.ts';

describe('readBoundaries', () => {
  it('gives the text that the release holds', () => {
    const [boundary] = loadReferenceSet().tables.boundary;
    expect(boundary).toMatchObject({ name: 'vn-areas', topology: readBoundaries(), licence: 'CC BY-SA 4.0' });
    expect(boundary?.attribution).toContain('Open Development Mekong');
  });

  it('draws both archipelagos', () => {
    const { objects } = JSON.parse(readBoundaries());
    const labels = JSON.stringify(objects.labels);
    expect(labels).toContain('Hoàng Sa');
    expect(labels).toContain('Trường Sa');
  });

  it('says which file is missing', () => {
    expect(() => readBoundaries('no-such.topo.json')).toThrow(/no-such\.topo\.json/);
  });
});
