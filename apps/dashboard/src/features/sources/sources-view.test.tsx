import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { SourceEntry } from '../../app/answers.ts';
import { parseSourcesState } from '../../app/sources-state.ts';
import { article, paper, release } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { filterSources } from './filter-sources.ts';
import { SourcesView } from './sources-view.tsx';

const unused = {
  note: null,
  figures: 0,
  indicators: 0,
  areas: 0,
  heritageItems: 0,
  targets: 0,
  policies: 0,
  reviews: 0,
  valuesAndExchanges: 0,
  areaFacts: 0,
};
const sources: readonly SourceEntry[] = [
  { ...article, ...unused, figures: 12, indicators: 3, areas: 2, policies: 1 },
  { ...paper, ...unused, title: 'Over 365,000 households', published: null },
];
const answer = { release, sources: [...sources] };

describe('SourcesView', () => {
  it('puts publisher, date and link first, and says what rests on a source', async () => {
    await renderView(<SourcesView answer={answer} state={{}} onChange={() => {}} />);
    const row = screen.getByRole('row', { name: /Sở Văn hóa/ });
    const cells = within(row).getAllByRole('cell');
    expect(cells[0]?.textContent).toContain('Sở Văn hóa');
    expect(cells[1]?.textContent).toContain('11/2024');
    expect(within(row).getByRole('link', { name: 'example.vn' }).getAttribute('href')).toBe(article.url);
    expect(within(row).getByRole('link', { name: article.title }).getAttribute('href')).toBe('/sources/article');
    expect(row.textContent).toContain('12 số liệu (3 chỉ số, 2 địa phương)');
    expect(row.textContent).toContain('1 văn bản');
    expect(row.textContent).not.toContain('tên đã dịch');
  });

  it('says that a title is translated, and that address, date or use are missing', async () => {
    await renderView(<SourcesView answer={answer} state={{}} onChange={() => {}} />);
    const row = screen.getByRole('row', { name: /365,000/ });
    for (const text of [
      'tên đã dịch; trang viết bằng tiếng Việt',
      'không có địa chỉ',
      'không ghi ngày',
      'chưa có gì dựa vào',
    ]) {
      expect(row.textContent).toContain(text);
    }
    expect(document.body.textContent).toContain('1 nguồn không có địa chỉ, 1 nguồn không ghi ngày; 1 nguồn có tên');
  });

  it('searches without accents and by kind, and has a way back', async () => {
    const onChange = vi.fn();
    await renderView(<SourcesView answer={answer} state={{ find: 'khong co' }} onChange={onChange} />);
    expect(screen.getByRole('status').textContent).toBe('Không có nguồn nào khớp với “khong co”.');
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    expect(onChange).toHaveBeenLastCalledWith({ find: undefined, kind: undefined });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'so van hoa' } });
    expect(onChange).toHaveBeenLastCalledWith({ find: 'so van hoa' });
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'press' } });
    expect(onChange).toHaveBeenLastCalledWith({ kind: 'press' });
  });
});

describe('filterSources', () => {
  const idsOf = (typed: string, kind?: SourceEntry['kind']) =>
    filterSources(sources, { typed, kind }).map(({ id }) => id);

  it('finds by title, publisher, site and id', () => {
    expect(idsOf('trao doi kinh nghiem')).toEqual(['article']);
    expect(idsOf('SO VAN HOA')).toEqual(['article']);
    expect(idsOf('example.vn')).toEqual(['article']);
    expect(idsOf('paper')).toEqual(['paper']);
    expect(idsOf('', 'press')).toEqual(['paper']);
    expect(idsOf('')).toEqual(['paper', 'article']);
  });
});

describe('parseSourcesState', () => {
  it('leaves out what it cannot read', () => {
    expect(parseSourcesState({ find: 'x', kind: 'press' })).toEqual({ find: 'x', kind: 'press' });
    expect(parseSourcesState({ find: '', kind: 'blog' })).toEqual({});
  });
});
