import { createTranslator } from '@dinh/i18n';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { release } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { PageMarkContext } from '../../ui/page-mark.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { SyntheticBanner, SyntheticStrip } from './synthetic-banner.tsx';

const words = createTranslator('vi')('words.synthetic');

function Marks({ dataSet }: { readonly dataSet: 'reference' | 'synthetic' }) {
  return (
    <>
      <SyntheticBanner release={{ ...release, dataSet }} />
      <SyntheticStrip release={{ ...release, dataSet }} />
    </>
  );
}

describe('the mark of made-up figures', () => {
  it('stands over the page and at its foot, with nothing to put it away', async () => {
    await renderView(<Marks dataSet="synthetic" />);
    expect(screen.getAllByText(words)).toHaveLength(2);
    expect(screen.getByRole('complementary', { name: words })).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is nowhere where figures are real', async () => {
    await renderView(<Marks dataSet="reference" />);
    expect(screen.queryByText(words)).toBeNull();
  });

  it('comes first in the name of the tab', async () => {
    await renderView(
      <PageMarkContext value={words}>
        <PageTitle title="Hải Phòng" site="Dinh" />
      </PageMarkContext>,
    );
    expect(document.title).toBe(`${words} · Hải Phòng · Dinh`);
  });
});
