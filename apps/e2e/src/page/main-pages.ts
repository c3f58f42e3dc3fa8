import type { Language } from '@dinh/i18n';

export interface MainPage {
  readonly name: string;
  readonly path: string;
}

/** The page that says that there is none. */
export const missingPage: MainPage = { name: 'not-found', path: '/no-such-page' };

/** The pages that every check of look and access goes through. */
export const mainPages: readonly MainPage[] = [
  { name: 'overview', path: '/' },
  { name: 'areas', path: '/areas' },
  { name: 'city', path: '/areas/VN31-2008' },
  { name: 'merged', path: '/areas/VN35-2008' },
  { name: 'indicators', path: '/indicators' },
  { name: 'indicator', path: '/indicators/village-culture-houses-coverage?areas=VN31-2008,VN68-2008' },
  { name: 'map', path: '/indicators/register-national-ich?areas=VN01-2008&view=map' },
  { name: 'register', path: '/indicators/register-national-ich?areas=VN01-2008' },
  {
    name: 'compare',
    path: '/compare?areas=VN31-2008,VN01-2008&indicators=village-culture-houses-coverage,register-national-ich',
  },
  { name: 'explore', path: '/explore?indicator=village-culture-houses-coverage&area=VN31-2008&group=all' },
  { name: 'gallery', path: '/gallery' },
  { name: 'heritage', path: '/heritage' },
  { name: 'heritage-item', path: '/heritage/nich-dan-ca-quan-ho-bac-ninh' },
  { name: 'policies', path: '/policies' },
  { name: 'policy', path: '/policies/strategy-1909' },
  { name: 'values', path: '/values' },
  { name: 'sources', path: '/sources' },
  { name: 'source', path: '/sources/sovhtt-hn-haiphong-exchange-2024' },
  { name: 'problems', path: '/problems' },
  { name: 'report', path: '/policies/hn-ctr06/report' },
  { name: 'cell', path: '/d/1/village-culture-houses-coverage/VN31-2008/2024-11' },
];

/** Other views of the same pages, made of the same parts. */
export const otherViews: readonly MainPage[] = [
  { name: 'city-now', path: '/areas/VN31-2025' },
  { name: 'city-boundaries', path: '/areas/VN31-2025?basis=on:2026-11-22' },
  { name: 'indicator-table', path: '/indicators/cultural-families-rate?areas=VN01-2008,VN31-2008&view=table' },
  {
    name: 'map-boundaries',
    path: '/indicators/peoples-artisan-nominations?areas=VN27-2008&view=map&basis=on:2026-11-22',
  },
  { name: 'map-thin', path: '/indicators/village-culture-houses-coverage?areas=VN31-2008&view=map&year=2024' },
  { name: 'indicator-boundaries', path: '/indicators/relics-inventoried?areas=VN31-2008&basis=on:2026-11-22' },
  { name: 'compare-none', path: '/compare' },
  { name: 'compare-now', path: '/compare?areas=VN31-2025,VN24-2025&older=3&per=people' },
  { name: 'explore-none', path: '/explore' },
  { name: 'explore-map', path: '/explore?indicator=register-national-ich&form=map&area=VN01-2008&to=2022' },
  { name: 'explore-matrix', path: '/explore?indicator=cultural-families-rate&form=matrix' },
  { name: 'policies-chosen', path: '/policies?kind=programme&state=running' },
  { name: 'policy-reviews', path: '/policies/hn-ctr06' },
  { name: 'heritage-chosen', path: '/heritage?designation=national-ich&area=VN31-2025' },
];

/** The same address in a language. */
export function inLanguage(path: string, language: Language): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}
