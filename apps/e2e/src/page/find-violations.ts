import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What a change of colours may break. */
const colourRules = ['color-contrast', 'link-in-text-block'];
/** Rows that are like those before them. */
const furtherRows = [
  'tbody > tr:nth-child(n + 13)',
  'tbody:nth-of-type(n + 5)',
  'li:nth-child(n + 13)',
  'g[data-row]:nth-of-type(n + 13)',
  '.dinh-strip rect:nth-of-type(n + 13)',
];

/**
 * Takes from the page all but the first rows of its tables, lists and bars: axe needs minutes for a thousand. What the
 * browser lays out when it is scrolled to is laid out at once, as a reader meets it.
 */
export async function keepFirstRows(page: Page): Promise<void> {
  await page.evaluate((rows) => {
    for (const row of document.querySelectorAll(rows)) row.remove();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  }, furtherRows.join());
}

/** What axe finds on the page, by all its rules or by those about colours; a line each: rule, how many, the first place. */
export async function findViolations(page: Page, rules: 'all' | 'colours'): Promise<readonly string[]> {
  const chosen = rules === 'colours' ? { runOnly: colourRules } : { rules: { 'target-size': { enabled: true } } };
  // In one go: handing all that passed to a second page, as it does for frames of other sites, takes six times as long.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ ...chosen, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => `${id} ×${nodes.length}: ${help}: ${nodes[0]?.html ?? ''}`);
}
