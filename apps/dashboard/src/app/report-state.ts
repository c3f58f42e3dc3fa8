import { type Language, parseLanguage } from '@dinh/i18n';
import { withoutBlanks } from './view-state.ts';

/** What a report is asked for, as its address says it. */
export interface ReportState {
  /** The place that the policy is made for unless given. */
  readonly area?: string | undefined;
  /** A day or period; the day of the release unless given. */
  readonly asOf?: string | undefined;
  /** The report's language; the page's unless given. */
  readonly in?: Language | undefined;
}

/** Reads an address; a place or day that is none is kept, so that the page can say which it is. */
export function parseReportState(search: Readonly<Record<string, unknown>>): ReportState {
  // A year alone is read as a number.
  const asOf = search.asOf === undefined ? '' : String(search.asOf);
  return withoutBlanks<ReportState>({
    area: typeof search.area === 'string' && search.area !== '' ? search.area : undefined,
    asOf: asOf === '' ? undefined : asOf,
    in: parseLanguage(search.in),
  });
}
