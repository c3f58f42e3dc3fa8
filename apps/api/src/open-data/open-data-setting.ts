export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';

/** Where readers write to. */
export interface Contact {
  readonly kind: 'mail' | 'web';
  /** A mail address, or one of the web. */
  readonly address: string;
}

/** Whom a setting of `REPORT_URL` names; null where it names nobody, as `mailto:` does. */
export function findContact(reportUrl: string): Contact | null {
  if (!reportUrl.startsWith('mailto:')) return { kind: 'web', address: reportUrl };
  const address = reportUrl.slice('mailto:'.length).split('?')[0] ?? '';
  return address === '' ? null : { kind: 'mail', address };
}

/** The name by which catalogues know an indicator's data set, or, without one, that of the whole. */
export function toDataSetIri(origin: string, id: string | null): string {
  return id === null ? `${origin}/#data` : `${origin}/indicators/${encodeURIComponent(id)}#data`;
}
