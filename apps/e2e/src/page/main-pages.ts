import type { Language } from '@dinh/i18n';

/** The pages that every check of look and access goes through. */
export const mainPages = [
  { name: 'overview', path: '/' },
  { name: 'indicator', path: '/indicators/village-culture-houses-coverage' },
  { name: 'city', path: '/areas/VN31-2008' },
  { name: 'problems', path: '/problems' },
] as const;

/** The same address in a language. */
export function inLanguage(path: string, language: Language): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}
