import { readFigureQuery, specParameters } from '@dinh/charts/spec';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { exploreParameters } from '../../app/explore-state.ts';
import { countryOfTen, makeCompareAnswers, makeShares } from '../../testing/compare-fixtures.ts';
import { houses } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { type AskedFigure, ExploreView } from './explore-view.tsx';

// What comes as a part of its own is there before the first look.
beforeAll(async () => {
  await Promise.all([import('./explored-figure.tsx'), import('./explore-controls.tsx'), import('./take-away.tsx')]);
});

const points = [
  ...makeShares([400, 450, 500, 550, 600, 650, 700, 750, 800, 850], '2019'),
  ...makeShares([500, 550, 600, 650, 700, 750, 800, 850, 900, 950]),
];
const pinned = 'v=2&form=line&indicator=houses&area=P0&basis=as-reported&lang=vi&release=1';

function toAsked(query: string, language: 'vi' | 'en'): AskedFigure {
  const given = new URLSearchParams(query);
  const { spec, problems } = readFigureQuery(given);
  if (spec === null) throw new RangeError(query);
  return { spec: { ...spec, lang: language }, problems, given: new Map(given) };
}

async function show(query: string, language: 'vi' | 'en' = 'vi') {
  const changes: { readonly query: string; readonly isPassing: boolean }[] = [];
  await renderView(
    <ExploreView
      answers={{ ...makeCompareAnswers([{ indicator: houses, points }]), boundaries: undefined, targets: undefined }}
      asked={toAsked(query, language)}
      onChange={(changed, isPassing) => {
        changes.push({ query: changed, isPassing });
      }}
    />,
    { catalogue: countryOfTen, language },
  );
  // Controls and what takes the figure away come once the picture stands.
  await act(async () => {});
  return changes;
}

describe('ExploreView', () => {
  it('says first what the place reads and how that changed, then how much there is', async () => {
    const changes = await show(pinned);
    expect(document.body.textContent).toMatch(
      /Tỉnh 0, tỷ lệ thôn có nhà văn hóa: 50,0% \(năm 2024\), \+10,0\sđiểm phần trăm so với năm 2019\./u,
    );
    expect(document.body.textContent).toContain('Hình gồm 2 số liệu công bố của 1 địa phương.');
    expect(changes).toEqual([]);
  });

  it('names the two ends where no place is chosen', async () => {
    await show('v=2&form=bars&indicator=houses&basis=as-reported&lang=en&release=1', 'en');
    expect(document.body.textContent).toContain('highest in Province 9 at 95.0%, lowest in Province 0 at 50.0%');
    expect(document.body.textContent).toContain('All 10 provinces have a published figure.');
  });

  it('writes the address out in full, in place of the one that said less', async () => {
    expect(await show('indicator=houses&area=P0')).toEqual([{ query: pinned, isPassing: true }]);
  });

  it('names what it can’t keep and shows the rest', async () => {
    const changes = await show('indicator=houses,lost&area=P0&form=pie&colour=red&focus=P9', 'en');
    const list = screen.getByText(/settings can’t be used/u).parentElement;
    const said = within(list ?? document.body).getAllByRole('listitem');
    expect(said.map(({ textContent }) => textContent?.split(':')[0])).toEqual([
      expect.stringContaining('Form'),
      expect.stringContaining('colour'),
      expect.stringContaining('Indicators'),
      expect.stringContaining('In focus'),
    ]);
    expect(changes[0]?.query).toContain('indicator=houses&area=P0');
  });

  it('offers the forms that can be drawn, the others with the reason; a choice is a step to go back to', async () => {
    const user = userEvent.setup();
    const changes = await show(pinned);
    const scatter = await screen.findByRole('radio', { name: 'Phân tán' });
    expect(scatter).toHaveProperty('disabled', true);
    expect(document.getElementById(scatter.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Cần thêm một chỉ số nữa.',
    );
    await user.click(screen.getByRole('radio', { name: 'Thanh xếp hạng' }));
    expect(changes.at(-1)).toEqual({ query: pinned.replace('form=line', 'form=bars'), isPassing: false });
  });

  it('keeps who stands beside when a place is taken away, and replaces while words are typed', async () => {
    const user = userEvent.setup();
    const changes = await show(pinned);
    await user.click(await screen.findByRole('button', { name: 'Bỏ Tỉnh 0' }));
    expect(changes.at(-1)?.query).toContain('group=none');
    await user.type(screen.getByRole('textbox', { name: 'Tiêu đề' }), 'N');
    expect(changes.at(-1)).toEqual({ query: expect.stringContaining('title=N'), isPassing: true });
  });

  it('gives every way to take the figure away an address of exactly this figure', async () => {
    const user = userEvent.setup();
    await show(pinned);
    const hrefOf = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href');
    await screen.findByRole('link', { name: 'Tải PNG' });
    expect(hrefOf('Tải PNG')).toBe(`/figure.png?${pinned}`);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Khổ' }), 'slide');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nền' }), 'dark');
    expect(hrefOf('Tải SVG')).toBe(`/figure.svg?${pinned}&preset=slide&theme=dark`);
    expect(hrefOf('Tải CSV cho Excel tiếng Việt')).toBe(`/figure.csv?${pinned}&rows=shown&for=excel-vi`);
    await user.click(screen.getByRole('radio', { name: 'toàn bộ chuỗi số liệu của các chỉ số' }));
    expect(hrefOf('Tải Excel (XLSX)')).toBe(`/figure.xlsx?${pinned}&rows=all`);
    await user.click(screen.getByRole('radio', { name: 'cập nhật theo bản mới nhất' }));
    const address = screen.getByRole('textbox', { name: 'Địa chỉ' });
    expect(address.textContent).toMatch(/\/explore\?v=2.*lang=vi$/u);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Dạng trích dẫn' }), 'bibtex');
    expect(screen.getByRole('textbox', { name: 'BibTeX (LaTeX)' }).textContent).toMatch(/^@misc\{dinh-1-/u);
  });
});

it('has a parameter of the address for every setting', () => {
  expect(new Set([...exploreParameters, 'lang', 'release'])).toEqual(new Set(specParameters));
});
