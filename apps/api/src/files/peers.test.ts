import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { areaWithPeers } from '../openapi/file-schemas.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const answer = z.object({ weights: z.record(z.string(), z.number()), peers: z.array(areaWithPeers) });

async function read(query: string): Promise<z.infer<typeof answer>> {
  const { status, body } = await app.ask(`/api/v1/peers.json?${query}`);
  expect(status, body).toBe(200);
  return answer.parse(JSON.parse(body));
}

describe('peers.json', () => {
  it('gives each of today’s 34 the eight most like it, nearest first, of its own layout', async () => {
    const { peers, weights } = await read('lang=en');
    expect(peers).toHaveLength(34);
    expect(Object.values(weights).every((weight) => weight === 1)).toBe(true);
    const ids = new Set(peers.map(({ areaId }) => areaId));
    for (const { areaId, population, km2, peers: own } of peers) {
      expect([own.length, population !== null, km2 !== null]).toEqual([8, true, true]);
      expect(own.every((peer) => ids.has(peer.areaId) && peer.areaId !== areaId)).toBe(true);
      const distances = own.map(({ distance }) => distance);
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      expect(Math.min(...distances)).toBeGreaterThan(0);
      expect(Math.max(...distances)).toBeLessThanOrEqual(1);
    }
  });

  it('compares a unit that has ended with the 63 of its day, and each only once', async () => {
    const { peers } = await read('area=VN31-2008,VN01-2008&k=62');
    expect(peers.map(({ areaId, peers: own }) => [areaId, own.length])).toEqual([
      ['VN01-2008', 33],
      ['VN31-2008', 62],
    ]);
    const haiPhong = peers.find(({ areaId }) => areaId === 'VN31-2008');
    expect(haiPhong?.urbanShare).toBeGreaterThan(0.4);
    expect(haiPhong?.kind).toBe('municipality');
  });

  it('weighs as it is told, and says by what', async () => {
    const of = async (query: string) => (await read(`area=VN31-2025&k=1${query}`)).peers[0]?.peers[0];
    const byKind = await of('&weights=population:0,density:0,km2:0,communeUnits:0,urbanShare:0,region:0');
    expect(byKind).toMatchObject({ kind: 'municipality', distance: 0, closest: ['kind'], farthest: [] });
    const nearest = await of('&weights=region:0,kind:0');
    expect(nearest?.closest).not.toContain('region');
    expect((await read('weights=region:2.5')).weights).toMatchObject({ region: 2.5, population: 1 });
  });

  it.each([
    ['k=0', 'k', '0'],
    ['k=63', 'k', '63'],
    ['weights=wealth:1', 'weights', 'wealth:1'],
    ['weights=region', 'weights', 'region'],
    ['weights=region:-1', 'weights', 'region:-1'],
    ['weights=region:101', 'weights', 'region:101'],
    ['weights=population:0,density:0,km2:0,communeUnits:0,urbanShare:0,region:0,kind:0', 'weights', undefined],
    ['area=VN', 'area', 'VN'],
  ])('refuses %s by its field', async (query, field, seen) => {
    const { status, body } = await app.ask(`/api/v1/peers.json?${query}`);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ field, ...(seen === undefined ? {} : { seen }) });
  });
});
