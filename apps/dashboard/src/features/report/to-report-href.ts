export interface ReportText {
  readonly subject: string;
  readonly body: string;
}

/** True when the server's owner named nobody to write to. */
export function isNobody(reportUrl: string): boolean {
  return reportUrl === '' || reportUrl === 'mailto:';
}

/** The address of a report with its text filled in: a mail's subject and body, or a tracker's title and body. */
export function toReportHref(reportUrl: string, { subject, body }: ReportText): string {
  const isMail = reportUrl.startsWith('mailto:');
  const [before = '', query = ''] = reportUrl.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set(isMail ? 'subject' : 'title', subject);
  parameters.set('body', body);
  // Mail programs read + as itself, so spaces go as %20.
  return `${before}?${parameters.toString().replaceAll('+', '%20')}`;
}
