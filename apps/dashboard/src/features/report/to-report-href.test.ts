import { describe, expect, it } from 'vitest';
import { isNobody, toReportHref } from './to-report-href.ts';

const text = { subject: 'Sai sót: Hải Phòng', body: 'a & b\nc' };

describe('toReportHref', () => {
  it('fills in a mail', () => {
    const href = toReportHref('mailto:so-lieu@example.vn', text);
    expect(href.startsWith('mailto:so-lieu@example.vn?subject=')).toBe(true);
    expect(href).not.toContain('+');
    expect(decodeURIComponent(href)).toContain('body=a & b\nc');
  });

  it('keeps what a tracker’s address already says', () => {
    const url = new URL(toReportHref('https://tracker.example/new?labels=data', text));
    expect(Object.fromEntries(url.searchParams)).toEqual({ labels: 'data', title: text.subject, body: text.body });
  });

  it('knows when nobody is named', () => {
    expect([isNobody(''), isNobody('mailto:'), isNobody('mailto:a@b.vn')]).toEqual([true, true, false]);
  });
});
