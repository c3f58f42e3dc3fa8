/** Where a running database listens: in a folder of its own, or on the loopback interface. */
export type Listening =
  | { readonly by: 'socket'; readonly folder: string }
  | { readonly by: 'port'; readonly port: number };

export type ServerSettings = Readonly<Record<string, string>>;

/** Small, since the whole of the data is; `fsync` and `full_page_writes` stay on, since a kill may come at any moment. */
const ownSettings: ServerSettings = {
  shared_buffers: '96MB',
  max_connections: '40',
  jit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  huge_pages: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  unix_socket_permissions: '0700',
};

/** `sun_path` of the system, less the file's own name and a zero. */
const longestSocketFolder = (process.platform === 'linux' ? 107 : 103) - '/.s.PGSQL.5432'.length;

export function canUseSocket(folder: string): boolean {
  return process.platform !== 'win32' && Buffer.byteLength(folder) <= longestSocketFolder;
}

export function toServerArguments(listening: Listening, settings: ServerSettings): readonly string[] {
  const where =
    listening.by === 'socket'
      ? { listen_addresses: '', unix_socket_directories: listening.folder, port: '5432' }
      : { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(listening.port) };
  return Object.entries({ ...ownSettings, ...settings, ...where }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
}
