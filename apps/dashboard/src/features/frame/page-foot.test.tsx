import { createTranslator } from '@dinh/i18n';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { release } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { PageFoot } from './page-foot.tsx';

const t = createTranslator('vi');

function headLinks(): readonly (string | null)[] {
  return [...document.head.querySelectorAll('link[type="application/atom+xml"]')].map((link) =>
    link.getAttribute('href'),
  );
}

describe('the foot of a page', () => {
  it('leads to the feed of what the page is about, and names it to programs once', async () => {
    // What the server wrote for the first page that was asked for.
    document.head.innerHTML =
      '<link rel="alternate" type="application/atom+xml" data-first-page href="/api/v1/feeds/areas/VN.atom?lang=vi">';
    await renderView(<PageFoot release={release} />, { path: '/areas/VN31-2008' });
    const link = screen.getByRole('link', { name: t('frame.foot.feed') });
    expect(link.getAttribute('href')).toBe('/api/v1/feeds/areas/VN31-2008.atom?lang=vi');
    expect(headLinks()).toEqual(['/api/v1/feeds/areas/VN31-2008.atom?lang=vi']);
  });

  it('has none where the page is about no single thing', async () => {
    await renderView(<PageFoot release={release} />, { path: '/compare' });
    expect(screen.getByRole('link', { name: t('frame.foot.docs') })).toBeDefined();
    expect(screen.queryByRole('link', { name: t('frame.foot.feed') })).toBeNull();
    expect(headLinks()).toEqual([]);
  });
});
