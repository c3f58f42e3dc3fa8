import autocannon from 'autocannon';

/** What one address gave under load. */
export interface RequestFigures {
  readonly name: string;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly errors: number;
  readonly bytes: number;
}

const connections = 16;
const warmUpSeconds = 1;

/** Loads one address on this machine from 16 connections, after a second of warm-up. */
export async function measureRequests(name: string, url: string, seconds: number): Promise<RequestFigures> {
  const first = await fetch(url);
  const body = await first.arrayBuffer();
  if (!first.ok) throw new Error(`${name}: ${url} answered ${first.status}`);
  await autocannon({ url, connections, duration: warmUpSeconds });
  const result = await autocannon({ url, connections, duration: seconds });
  return {
    name,
    requestsPerSecond: result.requests.average,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    errors: result.errors + result.non2xx,
    bytes: body.byteLength,
  };
}
