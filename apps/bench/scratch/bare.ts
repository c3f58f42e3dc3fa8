import { createServer } from 'node:http';
import express from 'express';
const app = express(); app.disable('x-powered-by');
app.get('/constant', (_q, r) => void r.type('json').send('{"constant":true}'));
const buf = Buffer.alloc(8374, 0xc3); const text = buf.toString('latin1');
const heads: string[] = []; for (let i = 0; i < 14; i++) heads.push(`X-Header-${i}`, 'some value of thirty characters');
heads.push('Content-Length', '8374');
const obj = { 'Content-Length': '8374', ...Object.fromEntries(Array.from({length:14},(_, i)=>[`X-Header-${i}`,'some value of thirty characters'])) };
app.get('/etext', (_q, r) => { r.writeHead(200, heads); r.end(text, 'latin1'); });
app.get('/esmall', (_q, r) => { r.writeHead(200, ['Content-Length','17']); r.end('{"constant":true}'); });
const s = createServer((q, r) => {
  if (q.url === '/text') { r.writeHead(200, heads); r.end(text, 'latin1'); }
  else if (q.url === '/buf') { r.writeHead(200, heads); r.end(buf); }
  else if (q.url === '/fewtext') { r.writeHead(200, ['Content-Length', '8374']); r.end(text, 'latin1'); }
  else if (q.url === '/small') { r.writeHead(200, ['Content-Length', '17']); r.end('{"constant":true}'); }
  else if (q.url === '/objtext') { r.writeHead(200, obj); r.end(text, 'latin1'); }
  else app(q, r);
}).listen(0, '127.0.0.1', () => console.log((s.address() as any).port));
