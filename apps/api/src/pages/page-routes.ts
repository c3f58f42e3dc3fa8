/** What a site map lists of a route: the page itself, one for each row of a table, or nothing. */
export type ListedAs = 'page' | 'area' | 'indicator' | 'heritageItem' | 'policy' | 'source' | null;

/**
 * Every route of the dashboard, its parameters named as what they name. Not listed: the desk where a report is put
 * together, and single cells, which are cited and reached from their indicator.
 */
export const pageRoutes = [
  { path: '/', listed: 'page' },
  { path: '/areas', listed: 'page' },
  { path: '/areas/:area', listed: 'area' },
  { path: '/indicators', listed: 'page' },
  { path: '/indicators/:indicator', listed: 'indicator' },
  { path: '/policies', listed: 'page' },
  { path: '/policies/:policy', listed: 'policy' },
  { path: '/policies/:policy/report', listed: null },
  { path: '/values', listed: 'page' },
  { path: '/heritage', listed: 'page' },
  { path: '/heritage/:item', listed: 'heritageItem' },
  { path: '/compare', listed: 'page' },
  { path: '/explore', listed: 'page' },
  { path: '/gallery', listed: 'page' },
  { path: '/problems', listed: 'page' },
  { path: '/sources', listed: 'page' },
  { path: '/sources/:source', listed: 'source' },
  { path: '/d/:release/:indicator/:area/:period', listed: null },
] as const satisfies readonly { readonly path: `/${string}`; readonly listed: ListedAs }[];
