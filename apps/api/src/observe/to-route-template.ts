/** What express notes on a request on its way; nothing where it never got there. */
interface Routed {
  readonly url?: string | undefined;
  readonly originalUrl?: string;
  readonly route?: unknown;
}

/** What answers at an address of its own within: the template of a route there begins with it. */
const mounts = ['/api/v1', '/sdmx', '/trpc'] as const;

function pathOf({ originalUrl, url = '' }: Routed): string {
  return (originalUrl ?? url).split('?')[0] ?? '';
}

/** One of a route's paths: the template itself, or the one of several that was asked for. */
function toTemplate(path: unknown, asked: string): string | undefined {
  if (typeof path === 'string') return path;
  return Array.isArray(path) ? path.find((one): one is string => one === asked) : undefined;
}

/**
 * The template of the route a request met, for example `/areas/:area`: few enough to count by, and
 * without anything the asker wrote. `other` where it met none.
 */
export function toRouteTemplate(request: Routed): string {
  const path = pathOf(request);
  const mount = mounts.find((one) => path === one || path.startsWith(`${one}/`));
  const { route } = request;
  const own = typeof route === 'object' && route !== null && 'path' in route ? route.path : undefined;
  const template = toTemplate(own, path);
  if (template !== undefined) return `${mount ?? ''}${template}`;
  if (mount !== undefined) return `${mount}/*`;
  return path.startsWith('/assets/') ? '/assets/*' : 'other';
}
