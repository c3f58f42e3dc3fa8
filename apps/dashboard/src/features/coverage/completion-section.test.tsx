import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AreaAnswer } from '../../app/answers.ts';
import { makeAreaAnswer } from '../../testing/answer-fixtures.ts';
import { article, haiPhong, houses } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { CompletionSection } from './completion-section.tsx';

type Row = AreaAnswer['completion']['rows'][number];

const policy: AreaAnswer['policies'][number] = {
  id: 'programme',
  number: '33-CTr/TU',
  kind: 'programme',
  issuer: null,
  issued: '2015-01-01',
  titleVi: 'Chương trình phát triển văn hóa',
  titleEn: 'Programme on culture',
  periodStart: null,
  periodEnd: null,
  scopeArea: null,
  sourceId: article.id,
  links: [],
};

function makeRow(over: Partial<Omit<Row, 'target'>> & { readonly target?: Partial<Row['target']> } = {}): Row {
  return {
    scope: 'own',
    gap: 'none',
    latest: null,
    absence: 'not-found',
    ...over,
    target: {
      id: 't1',
      policyId: policy.id,
      areaId: haiPhong.id,
      areaName: 'Hải Phòng',
      indicatorId: houses.id,
      baselinePeriod: null,
      baselineValue: null,
      targetPeriod: '2030',
      targetValue: 95,
      comparator: '>=',
      note: null,
      sourceId: article.id,
      ...over.target,
    },
  };
}

async function show(rows: readonly Row[], targets: AreaAnswer['targets'] = [], language: 'vi' | 'en' = 'vi') {
  const answer = makeAreaAnswer(haiPhong, [], { completion: { rows: [...rows], policies: [policy] }, targets });
  await renderView(<CompletionSection answer={answer} sources={new Map([[article.id, article]])} />, { language });
}

describe('CompletionSection', () => {
  it('names the indicator, what is missing, the target with its deadline and document', async () => {
    await show([makeRow()]);
    const row = screen.getByRole('rowheader', { name: /^Tỷ lệ thôn có nhà văn hóa/ }).closest('tr');
    expect(
      within(row ?? document.body)
        .getByRole('link', { name: houses.nameVi })
        .getAttribute('href'),
    ).toBe('/indicators/houses?areas=HP');
    expect(row?.textContent).toContain('không tìm thấy số liệu công bố');
    expect(row?.textContent).toContain('từ 95,0% trở lên, đến năm 2030');
    expect(row?.textContent).toContain('33-CTr/TU, Chương trình phát triển văn hóa');
    expect(row?.textContent).toContain('Sở Văn hóa, 11/2024');
    expect(document.body.textContent).not.toContain('Lý do:');
  });

  it('gives one row per indicator, each kind of gap once, with its latest figure and reason', async () => {
    const latest = { period: '2019', value: 61.5 };
    await show(
      [
        makeRow({ gap: 'old', latest, target: { id: 'a' } }),
        makeRow({ gap: 'old', latest, target: { id: 'b', targetPeriod: '2035' } }),
        makeRow({
          gap: 'none-at-deadline',
          latest,
          absence: 'lost-by-merger',
          target: { id: 'c', targetPeriod: '2026' },
        }),
      ],
      [],
      'en',
    );
    expect(screen.getAllByRole('rowheader')).toHaveLength(1);
    expect(screen.getAllByText('no published figure found of the last 3 years', { exact: false })).toHaveLength(1);
    expect(document.body.textContent).toContain('latest: 61.5% (2019)');
    expect(document.body.textContent).toContain('Reason: no separate figure left after the rearrangement of units');
    expect(screen.getByText('and 2 more targets').closest('details')?.textContent).toContain('by 2035');
  });

  it('keeps targets of the nation apart', async () => {
    await show([makeRow(), makeRow({ scope: 'nation', target: { id: 'n', areaId: 'VN' } })]);
    const nation = screen.getByText('1 chỉ số mà cả nước có chỉ tiêu, số liệu của địa phương này là một phần', {
      selector: 'summary',
    });
    expect(nation.closest('details')?.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(screen.getByText(/^1 chỉ số mà địa phương này có chỉ tiêu/)).toBeDefined();
  });

  it('says so when nothing is missing, and when nothing is asked', async () => {
    await show([], [makeRow().target]);
    expect(document.body.textContent).toContain(
      'Mọi chỉ tiêu của địa phương này trong bộ dữ liệu đều có số liệu công bố.',
    );
    await show([]);
    expect(document.body.textContent).toContain('Không có chỉ tiêu nào cần số liệu của địa phương này');
  });
});
