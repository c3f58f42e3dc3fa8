import { Link } from '@tanstack/react-router';
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderView } from '../../testing/render-view.tsx';
import { useServedAddress } from './use-served-address.ts';

function View() {
  useServedAddress();
  return (
    <Link to="/" search={{ lang: 'en' }}>
      on
    </Link>
  );
}

it('what the server said of the address it served goes with that address, and only that', async () => {
  document.head.innerHTML =
    '<link rel="canonical" href="http://a.vn/?lang=vi" data-of-address><script type="application/ld+json" data-of-address>{}</script><link rel="icon" href="/icon.svg">';
  await renderView(<View />, { path: '/?lang=vi' });
  expect(document.head.querySelectorAll('[data-of-address]').length).toBe(2);
  await act(async () => {
    fireEvent.click(screen.getByRole('link'));
  });
  expect(document.head.querySelectorAll('[data-of-address]').length).toBe(0);
  expect(document.head.querySelector('link[rel="icon"]')).not.toBeNull();
});
