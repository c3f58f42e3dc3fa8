import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PrintedFigure, SourceAnswer } from '../../app/answers.ts';
import { article, release } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { SourceView } from './source-view.tsx';

const figure: PrintedFigure = {
  areaId: 'HP',
  areaName: 'Hải Phòng',
  areaLevel: 'province',
  indicatorId: 'houses',
  period: '2024-11',
  value: 67.35,
  numerator: 1186,
  denominator: 1761,
  reportedShare: '63.7',
  status: 'reported',
  sourceId: 'article',
  note: null,
};

function makeAnswer(over: Partial<SourceAnswer> = {}): SourceAnswer {
  const { figures = [] } = over;
  return {
    release,
    source: {
      ...article,
      note: null,
      figures: figures.length,
      indicators: 1,
      areas: 1,
      heritageItems: 0,
      targets: 0,
      policies: 0,
      reviews: 0,
      valuesAndExchanges: 0,
      areaFacts: 0,
    },
    figures: [],
    heritage: [],
    targets: [],
    policies: [],
    ...over,
  };
}

describe('SourceView', () => {
  it('lists the figures that rest on it, each linking to its cell', async () => {
    const undated = { ...figure, areaName: 'Thái Nguyên', areaId: null, period: null };
    await renderView(<SourceView answer={makeAnswer({ figures: [figure, undated] })} />);
    expect(document.body.textContent).toContain('Dựa vào nguồn này: 2 số liệu (1 chỉ số, 1 địa phương).');
    const row = screen.getByRole('row', { name: /Hải Phòng/ });
    expect(
      within(row)
        .getByRole('link', { name: /^Hải Phòng/ })
        .getAttribute('href'),
    ).toBe('/d/1/houses/HP/2024-11');
    expect(row.textContent).toContain('63,7%');
    expect(within(screen.getByRole('row', { name: /Thái Nguyên/ })).queryByRole('link', { name: /Thái/ })).toBeNull();
  });

  it('shows the first figures of a long list, and all of them when asked', async () => {
    const figures = Array.from({ length: 250 }, (_, index) => ({ ...figure, period: String(1700 + index) }));
    await renderView(<SourceView answer={makeAnswer({ figures })} />);
    expect(screen.getAllByRole('rowheader')).toHaveLength(200);
    fireEvent.click(screen.getByRole('button', { name: 'Xem cả 250 số liệu' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(250);
  });

  it('says where nothing rests on it', async () => {
    await renderView(<SourceView answer={makeAnswer()} />, { language: 'en' });
    expect(document.body.textContent).toContain('Nothing in the data set rests on this source yet.');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('lists documents, targets and heritage items', async () => {
    const base = makeAnswer();
    const answer = makeAnswer({
      source: { ...base.source, policies: 1, heritageItems: 1 },
      policies: [
        { id: 'p', number: '80-NQ/TW', kind: 'resolution', issued: '2026-01-07', titleVi: 'Nghị quyết', titleEn: 'R' },
      ],
      heritage: [{ id: 'h', nameVi: 'Quan họ', nameEn: 'Quan ho', designation: 'unesco-ich', designated: '2009' }],
    });
    await renderView(<SourceView answer={answer} />);
    expect(screen.getByText('80-NQ/TW · 7/1/2026')).toBeTruthy();
    expect(screen.getByText(/Quan họ/)).toBeTruthy();
  });
});
