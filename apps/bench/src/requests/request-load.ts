import { connect, type Socket } from 'node:net';
import { median, quantile } from '../report/summary.ts';

/** What one address gave under load. */
export interface LoadFigures {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly errors: number;
}

export const connections = 16;

const headEnd = '\r\n\r\n';
const msPerSecond = 1000;
const nearlyEvery = 0.99;
const stalledMs = 10_000;

/** How an answer in chunks ends. */
const chunksEnd = '\r\n0\r\n\r\n';

interface Answer {
  readonly isOk: boolean;
  /** Bytes of head and body together; `chunks`: until the chunk that is empty. */
  readonly bytes: number | 'chunks';
}

/** Reads an answer's head, once all of it is there. */
function readHead(received: Buffer): Answer | undefined {
  const end = received.indexOf(headEnd);
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  const bytes = length === undefined ? 'chunks' : end + headEnd.length + Number(length);
  return { isOk: head.startsWith('HTTP/1.1 200 '), bytes };
}

interface Tally {
  readonly ms: number[];
  errors: number;
}

/** Asks again and again on one connection, one request at a time, until the time is over. */
function askInTurn(url: URL, until: number, tally: Tally): Promise<void> {
  const request = `GET ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\naccept-encoding: gzip\r\n\r\n`;
  return new Promise((done, fail) => {
    const socket: Socket = connect(Number(url.port), url.hostname);
    let begun = 0;
    let head: Buffer = Buffer.alloc(0);
    let tail: Buffer = head;
    let answer: Answer | undefined;
    let received = 0;
    const ask = (): void => {
      if (performance.now() >= until) return void socket.end(done);
      begun = performance.now();
      head = Buffer.alloc(0);
      tail = head;
      answer = undefined;
      received = 0;
      socket.write(request);
    };
    const isWhole = ({ bytes }: Answer): boolean =>
      bytes === 'chunks' ? tail.toString('latin1') === chunksEnd : received >= bytes;
    socket.setNoDelay(true);
    socket.setTimeout(stalledMs, () => socket.destroy(new Error(`${url.href}: no answer for ${stalledMs} ms`)));
    socket.once('connect', ask);
    socket.once('error', fail);
    socket.once('close', () => fail(new Error(`${url.href}: the connection was closed`)));
    socket.on('data', (part: Buffer) => {
      received += part.length;
      tail = (part.length < chunksEnd.length ? Buffer.concat([tail, part]) : part).subarray(-chunksEnd.length);
      if (answer === undefined) {
        head = head.length === 0 ? part : Buffer.concat([head, part]);
        answer = readHead(head);
      }
      if (answer === undefined || !isWhole(answer)) return;
      tally.ms.push(performance.now() - begun);
      if (!answer.isOk) tally.errors += 1;
      ask();
    });
  });
}

/** Loads one address on this machine from 16 connections, as a reader that takes gzip. */
export async function loadAddress(address: string, seconds: number): Promise<LoadFigures> {
  const url = new URL(address);
  const tally: Tally = { ms: [], errors: 0 };
  const begun = performance.now();
  const until = begun + seconds * msPerSecond;
  await Promise.all(Array.from({ length: connections }, () => askInTurn(url, until, tally)));
  return {
    requestsPerSecond: tally.ms.length / ((performance.now() - begun) / msPerSecond),
    p50Ms: median(tally.ms),
    p99Ms: quantile(tally.ms, nearlyEvery),
    errors: tally.errors,
  };
}
