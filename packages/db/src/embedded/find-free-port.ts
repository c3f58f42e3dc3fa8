import { createServer } from 'node:net';

/** A port of the loopback interface that no one listens on now; someone else may take it before we do. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new TypeError(`No port in ${JSON.stringify(address)}`));
      });
    });
  });
}
