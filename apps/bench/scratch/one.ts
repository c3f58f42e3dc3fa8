import { connect } from 'node:net';
const [url, amountText] = process.argv.slice(2); const u = new URL(url!); let left = Number(amountText); const amount = left;
const text = `GET ${u.pathname}${u.search} HTTP/1.1\r\nHost: ${u.host}\r\nConnection: keep-alive\r\naccept-encoding: gzip, deflate, br\r\n\r\n`;
const one = await new Promise<number>((ok) => { const s = connect(Number(u.port), '127.0.0.1', () => s.write(text)); let len = 0; let timer: any; s.on('data', (d) => { len += d.length; clearTimeout(timer); timer = setTimeout(() => { s.destroy(); ok(len); }, 200); }); });
await fetch(url!, {headers:{'accept-encoding':'gzip, deflate, br'}}).then(r=>r.arrayBuffer());
const socks = await Promise.all(Array.from({ length: 16 }, () => new Promise<import('node:net').Socket>((ok) => { const s = connect(Number(u.port), '127.0.0.1', () => ok(s)); s.setNoDelay(true); })));
const t0 = performance.now();
await new Promise<void>((done) => { let open = 16; for (const s of socks) { let got = 0; const next = () => { if (left-- > 0) s.write(text); else { s.destroy(); if (--open === 0) done(); } }; s.on('data', (d) => { got += d.length; if (got >= one) { got -= one; next(); } }); next(); } });
console.log((amount / ((performance.now() - t0) / 1000)).toFixed(0), 'rps');
