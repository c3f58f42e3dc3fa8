import { createContext, useContext } from 'react';

function readReportUrl(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="report-url"]')?.content ?? '';
}

/** Where errors are reported: a mail or web address, empty or a bare `mailto:` where the server's owner named none. */
export const ReportUrlContext = createContext(readReportUrl());

export function useReportUrl(): string {
  return useContext(ReportUrlContext);
}
