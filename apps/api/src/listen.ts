import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ListenErrorCode = 'port-in-use' | 'port-forbidden' | 'cannot-listen';

/** The server can't listen where it was told to. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly code: ListenErrorCode;
  readonly host: string;
  readonly port: number;
  readonly reason: string;

  constructor(error: NodeJS.ErrnoException, host: string, port: number) {
    super(`${host}:${port} ${error.code}`, { cause: error });
    this.code =
      error.code === 'EADDRINUSE' ? 'port-in-use' : error.code === 'EACCES' ? 'port-forbidden' : 'cannot-listen';
    this.host = host;
    this.port = port;
    this.reason = error.code ?? error.message;
  }
}

/**
 * Listens, and gives the port it got.
 *
 * @throws ListenError
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(new ListenError(error, host, port));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.removeListener('error', refuse);
      resolve();
    });
  });
  const address = server.address();
  // A string only for a pipe, which is never asked for.
  return typeof address === 'object' && address !== null ? (address satisfies AddressInfo).port : port;
}

const anyAddress = new Set(['0.0.0.0', '::', '[::]']);

/** The address to type into a browser on this computer. */
export function toBrowserAddress(host: string, port: number): string {
  const name = anyAddress.has(host) ? '127.0.0.1' : host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
