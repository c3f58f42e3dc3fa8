import autocannon from 'autocannon';
// args: limitOrigin apiOrigin rounds seconds
import { readFileSync } from 'node:fs';
const cpuOf=(pid:string)=>{const f=readFileSync(`/proc/${pid}/stat`,'utf8').split(') ')[1]!.split(' ');return (Number(f[11])+Number(f[12]))*10;};
const lpid=process.env.LPID!, apid=process.env.APID!;
const cpus=new Map<string,number[]>();
const [limit, api, rounds = '5', seconds = '2', only = ''] = process.argv.slice(2);
const id = 'register-unesco-world-heritage';
const input = encodeURIComponent(JSON.stringify({ id }));
const inputR = encodeURIComponent(JSON.stringify({ id, release: 1 }));
const targets: [string, string, Record<string,string>?][] = [
  ['a constant', `${limit}/constant`],
  ['d trpc const', `${limit}/trpc/constant`],
  ['b query', `${limit}/query`],
  ['trpc indicator', `${api}/trpc/indicator?input=${input}`],
  ['trpc indicator gz', `${api}/trpc/indicator?input=${input}`, {'accept-encoding': 'gzip, deflate, br'}],
  ['trpc named', `${api}/trpc/indicator?input=${inputR}`],
  ['trpc releases', `${api}/trpc/releases`],
  ['obs.json', `${api}/api/v1/observations.json?indicator=${id}&level=province`],
  ['obs.json gz', `${api}/api/v1/observations.json?indicator=${id}&level=province`, {'accept-encoding': 'gzip, deflate, br'}],
  ['areas.json gz', `${api}/api/v1/areas.json`, {'accept-encoding': 'gzip, deflate, br'}],
  ['releases.json', `${api}/api/v1/releases.json`],
  ['healthz', `${api}/healthz`],
  ['page', `${api}/areas/VN31-2008`],
];
const chosen = only ? targets.filter(([n]) => only.split(';').some(o => n.startsWith(o))) : targets;
const got = new Map<string, number[]>();
const sizes = new Map<string, string>();
for (const [n, url, headers] of chosen) {
  const r = await fetch(url, { headers: headers ?? {} });
  sizes.set(n, `${r.status} ${(await r.arrayBuffer()).byteLength} ${r.headers.get('content-encoding')} ${r.headers.get('content-length')}`);
  await autocannon({ url, connections: 16, amount: 20000, headers });
}


import { connect } from 'node:net';
const rate = async (n: string) => {
  const [, url, headers = {}] = targets.find(([m]) => m === n)!; const pid = url.startsWith(limit!) ? lpid : apid;
  const u = new URL(url); const text = `GET ${u.pathname}${u.search} HTTP/1.1\r\nHost: ${u.host}\r\nConnection: keep-alive\r\n${Object.entries(headers).map(([k, v]) => `${k}: ${v}\r\n`).join('')}\r\n`;
  const amount = n[0] === 'b' || process.env.SLOW ? 150 : 5000; let left = amount;
  const one = await new Promise<number>((ok) => { const s = connect(Number(u.port), '127.0.0.1', () => s.write(text)); let len = 0; let timer: any; s.on('data', (d) => { len += d.length; clearTimeout(timer); timer = setTimeout(() => { s.destroy(); ok(len); }, 60); }); });
  const socks = await Promise.all(Array.from({ length: 16 }, () => new Promise<import('node:net').Socket>((ok) => { const s = connect(Number(u.port), '127.0.0.1', () => ok(s)); s.setNoDelay(true); })));
  const c0 = cpuOf(pid!); const t0 = performance.now();
  await new Promise<void>((done) => { let open = 16; for (const s of socks) { let got = 0; const next = () => { if (left-- > 0) s.write(text); else { s.destroy(); if (--open === 0) done(); } }; s.on('data', (d) => { got += d.length; if (got >= one) { got -= one; next(); } }); next(); } });
  return { rps: amount / ((performance.now() - t0) / 1000), cpu: (cpuOf(pid!) - c0) * 1000 / amount };
};
const med = (a: number[]) => a.toSorted((x, y) => x - y)[Math.floor(a.length / 2)] ?? NaN;
const base = process.env.BASE ?? 'a constant';
const R = new Map<string, { rps: number[]; rr: number[]; cr: number[]; cpu: number[] }>();
for (let i = 0; i < Number(rounds); i++) for (const [n] of chosen) {
  const b1 = await rate(base); const x = await rate(n); const b2 = await rate(base);
  const e = R.get(n) ?? { rps: [], rr: [], cr: [], cpu: [] }; R.set(n, e);
  e.rps.push(x.rps); e.rr.push(x.rps / ((b1.rps + b2.rps) / 2)); e.cpu.push(x.cpu); e.cr.push((b1.cpu + b2.cpu) / 2 / x.cpu);
}
for (const [n, e] of R) console.log(n.padEnd(20), 'rps', med(e.rps).toFixed(0), 'ratio', med(e.rr).toFixed(2), 'cpu us', med(e.cpu).toFixed(1), 'cpu ratio', med(e.cr).toFixed(2), sizes.get(n));
