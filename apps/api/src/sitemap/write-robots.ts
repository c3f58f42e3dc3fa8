import { languages } from '@dinh/i18n';

/** Pages whose settings are endless; without any they are pages like others. */
const settled = ['/explore', '/compare'] as const;

/**
 * Made anew for each setting that someone thinks of. What pages themselves ask for (`/trpc`, `/api/v1/pack.json`) isn't
 * among them: search engines run a page to read it, and keep to these lines as they do.
 */
const endless = ['/figure.', '/api/v1/observations.', '/sdmx/2.1/data/', '/sdmx/2.1/availableconstraint/'] as const;

/** Of those, the files that the catalogue names, one of each kind an indicator: portals check and keep them. */
const catalogued = [
  '/figure.*&rows=all',
  '/api/v1/observations.*?indicator=*&release=',
  '/sdmx/2.1/data/DINH,KPI,1.0/*?release=',
] as const;

/** Programs that show a link which a person posted: they read that one page and its picture. */
const previewers = [
  'Discordbot',
  'facebookexternalhit',
  'LinkedInBot',
  'Slackbot',
  'Slackbot-LinkExpanding',
  'TelegramBot',
  'Twitterbot',
  'WhatsApp',
] as const;

/**
 * What robots may read.
 *
 * @see RFC 9309
 */
export function writeRobots(sitemap: string): string {
  const lines = [
    ...previewers.map((name) => `User-agent: ${name}`),
    'Allow: /',
    '',
    'User-agent: *',
    ...endless.map((path) => `Disallow: ${path}`),
    ...catalogued.map((path) => `Allow: ${path}`),
    ...settled.flatMap((path) => [
      `Disallow: ${path}?`,
      ...languages.map((language) => `Allow: ${path}?lang=${language}$`),
    ]),
    '',
    `Sitemap: ${sitemap}`,
  ];
  return `${lines.join('\n')}\n`;
}
