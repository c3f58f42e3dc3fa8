import { createTranslator, formatNumber, type Language } from '@dinh/i18n';
import type { TargetStatus } from '@dinh/kpi';
import { expect, type Page } from '@playwright/test';

/** The overview's targets, by what a reader looks for. */
export function findStatusMatrix(page: Page, language: Language = 'vi') {
  const t = createTranslator(language);
  const section = page.getByRole('region', { name: t('targets.title'), exact: true });
  return {
    t,
    section,
    counts: section.getByRole('list', { name: t('targets.counts') }).getByRole('button'),
    control: (name: 'policy' | 'family' | 'region' | 'order' | 'view' | 'method' | 'asOf') =>
      section.getByLabel(t(`targets.control.${name}`), { exact: true }),
    expectCounts: async (statuses: Readonly<Record<TargetStatus, number>>) => {
      for (const [status, count] of Object.entries(statuses) as [TargetStatus, number][]) {
        const name = `${formatNumber(count, language)} ${t(`target.status.${status}`)}`;
        await expect(section.getByRole('button', { name, exact: true }), status).toBeVisible();
      }
    },
  };
}
