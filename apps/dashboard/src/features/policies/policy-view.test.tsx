import { packRows, toReportedSeries } from '@dinh/kpi';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PolicyAnswer, TargetRow, TargetsAnswer } from '../../app/answers.ts';
import { unpackPoints } from '../../app/unpack-points.ts';
import { article, makePoint, paper, release } from '../../testing/fixtures.ts';
import { makePolicyAnswer, plan, programme, resolution } from '../../testing/policy-fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
// Loaded before, so that a part that comes later comes at once.
import './policy-ground.tsx';
import './policy-rule.tsx';
import { PolicyView } from './policy-view.tsx';

const target = (over: Partial<TargetRow> & Pick<TargetRow, 'id'>): TargetRow => ({
  policyId: 'programme',
  areaId: 'HP',
  areaName: 'Hải Phòng',
  indicatorId: 'houses',
  baselinePeriod: null,
  baselineValue: null,
  targetPeriod: '2024',
  targetValue: 75,
  comparator: '>=',
  note: null,
  sourceId: article.id,
  ...over,
});

function makeTargets(targets: readonly TargetRow[]): TargetsAnswer {
  const points = [makePoint({ period: '2024-11', value: 80 })];
  return {
    release,
    targets: [...targets],
    policies: [programme, plan, resolution].map(({ scopeAreaId: _, targets: _own, ...policy }) => policy),
    points: packRows(points) as TargetsAnswer['points'],
    sources: [article],
  };
}

const targets = makeTargets([
  target({ id: 'met' }),
  target({ id: 'missed', targetValue: 90, note: 'range 90-95%' }),
  target({ id: 'other', policyId: null, areaId: null, areaName: 'nowhere' }),
]);

const review = (met: number, reviewed: string, sourceId: string): PolicyAnswer['reviews'][number] => ({
  policyId: 'programme',
  areaId: 'HP',
  areaName: 'Hải Phòng',
  reviewed,
  met,
  total: 18,
  unit: 'targets',
  note: null,
  sourceId,
});

const usual = { method: 'path', asOf: release.date, basis: undefined } as const;
const show = (answer: PolicyAnswer, given: TargetsAnswer | undefined = targets, onChange = vi.fn()) =>
  renderView(
    <PolicyView
      {...{ answer, onChange }}
      targets={given}
      series={toReportedSeries(unpackPoints(given.points))}
      rule={usual}
    />,
  );
// What stands lower comes as a part of its own.
const sectionOf = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });

describe('PolicyView', () => {
  it('says how its targets stand, and of each the sentence that says why', async () => {
    await show(makePolicyAnswer());
    expect(document.body.textContent).toContain('Chương trình số 06-CTr/TU: 2 chỉ tiêu; 1 không đạt và 1 đạt.');
    const rows = within(await sectionOf('Chỉ tiêu'))
      .getAllByRole('row')
      .slice(1);
    expect(rows).toHaveLength(2);
    // The worst first.
    expect(rows[1]?.textContent).toContain('Đạt: 80,0% (tháng 11/2024); chỉ tiêu đến năm 2024 là từ 75,0% trở lên.');
    expect(rows[0]?.textContent).toContain('Không đạt: 80,0% (tháng 11/2024)');
    expect(rows[0]?.textContent).toMatch(/còn thiếu 10,0\sđiểm phần trăm/);
    expect(rows[0]?.querySelector('a[href="/d/1/houses/HP/2024-11"]')).not.toBeNull();
    const counts = within(screen.getByRole('list', { name: 'Số chỉ tiêu theo kết quả' })).getAllByRole('listitem');
    expect(counts.map(({ textContent }) => textContent)).toEqual(['1 không đạt', '1 đạt']);
  });

  it('says the base with its period, and both edges of a range', async () => {
    const given = makeTargets([
      target({ id: 'based', baselinePeriod: '2020-08', baselineValue: 37.5, note: 'range 75-80%' }),
      target({ id: 'undated', targetPeriod: '2025', baselineValue: 40 }),
    ]);
    await show(makePolicyAnswer(), given);
    const text = (await sectionOf('Chỉ tiêu')).textContent ?? '';
    expect(text).toContain('mốc xuất phát 37,5% (tháng 8/2020)');
    expect(text).toContain('mốc xuất phát 40,0%, không ghi kỳ');
    expect(text).toContain('khoảng được nêu: từ 75,0% đến 80,0%');
  });

  it('offers another day and other boundaries, and says by which it judges', async () => {
    const onChange = vi.fn();
    await show(makePolicyAnswer(), targets, onChange);
    expect((await sectionOf('Chỉ tiêu')).textContent).toContain('số liệu theo địa giới của kỳ đó');
    fireEvent.click(await screen.findByText('Xem theo ngày khác, địa giới khác'));
    fireEvent.click(await screen.findByRole('radio', { name: /^ngày \d/, hidden: true }));
    expect(onChange).toHaveBeenCalledWith({ basis: `on:${release.date}` });
    const day = screen.getByLabelText('Tính đến ngày');
    fireEvent.change(day, { target: { value: '2024-12-31' } });
    fireEvent.blur(day);
    expect(onChange).toHaveBeenCalledWith({ asOf: '2024-12-31' });
    cleanup();
    await renderView(
      <PolicyView
        answer={makePolicyAnswer()}
        targets={targets}
        series={toReportedSeries(unpackPoints(targets.points))}
        rule={{ method: 'path', asOf: '2024-06-30', basis: 'on:2025-07-01' }}
        onChange={() => {}}
      />,
    );
    const section = await sectionOf('Chỉ tiêu');
    // As of before its only figure.
    expect(section.textContent).toContain('tính đến ngày 30/6/2024, số liệu gộp theo địa giới ngày 1/7/2025');
    expect(section.textContent).toContain('không tìm thấy số liệu công bố');
  });

  it('puts another method in the address', async () => {
    const onChange = vi.fn();
    await show(makePolicyAnswer(), targets, onChange);
    fireEvent.click(screen.getByRole('radio', { name: /tốc độ tăng hằng năm/ }));
    expect(onChange).toHaveBeenCalledWith({ method: 'statcan' });
  });

  it('shows reviews that contradict each other beside what the data say by then', async () => {
    const reviews = [review(17, '2024-06', 'article'), review(18, '2025', 'paper')];
    await show(makePolicyAnswer({ reviews, sources: [article, paper] }));
    const section = await sectionOf('Tổng kết nói gì, số liệu nói gì');
    expect(section.textContent).toContain('Các nguồn nói khác nhau: 1 nguồn: 17/18 và 1 nguồn: 18/18.');
    const [, first, second] = within(section).getAllByRole('row');
    expect(first?.textContent).toContain('17/18 chỉ tiêu');
    // The figure is of November 2024: nobody knew it in June.
    expect(first?.textContent).toContain('2 chỉ tiêu: 2 chưa đánh giá được');
    expect(second?.textContent).toContain('18/18 chỉ tiêu');
    expect(second?.textContent).toContain('2 chỉ tiêu: 1 không đạt và 1 đạt');
  });

  it('says that targets of documents below are not those that a review counted', async () => {
    const reviews = [{ ...review(17, '2025', 'article'), policyId: 'resolution' }];
    await show(makePolicyAnswer({ policy: resolution, related: [programme, plan], reviews }));
    const section = await sectionOf('Tổng kết nói gì, số liệu nói gì');
    expect(section.textContent).toContain(
      '2 chỉ tiêu: 1 không đạt và 1 đạt; đều do các văn bản thực hiện đặt ra, không phải các chỉ tiêu mà báo cáo đếm',
    );
  });

  it('lists what reports say by kind, and says where nothing was found', async () => {
    const point = { policyId: 'programme', areaId: 'HP', period: '2021/2025', sourceId: 'article' };
    const points: PolicyAnswer['points'] = [
      { ...point, kind: 'lesson', textVi: 'Bài học một', textEn: 'Lesson one' },
      { ...point, kind: 'limitation', textVi: 'Hạn chế một', textEn: 'Limit one' },
    ];
    await show(makePolicyAnswer({ points }));
    const section = await sectionOf('Báo cáo nêu những gì');
    expect(section.querySelector('[data-kind="lesson"]')?.textContent).toContain('Bài học một');
    expect(section.querySelector('[data-kind="limitation"]')?.textContent).toContain('Hải Phòng');
    expect(section.querySelector('[data-kind="task"]')?.textContent).toContain('Không tìm thấy.');
    cleanup();
    await show(makePolicyAnswer());
    expect((await sectionOf('Báo cáo nêu những gì')).textContent).toContain(
      'Không tìm thấy kết quả, hạn chế, bài học hay nhiệm vụ nào được nêu.',
    );
  });

  it('names what it implements and what implements it, and how that is known', async () => {
    await show(makePolicyAnswer());
    const section = await sectionOf('Quan hệ với các văn bản khác');
    expect(
      within(section)
        .getByRole('link', { name: /33-NQ\/TW/ })
        .getAttribute('href'),
    ).toBe('/policies/resolution');
    expect(section.textContent).toContain('suy ra');
    expect(section.querySelector('[data-policy="plan"]')?.textContent).toContain('thực hiện · nguồn nêu rõ');
  });

  it('lists the values it asks for, and leads to what stands for them', async () => {
    const asked = {
      setId: 'family-values',
      areaId: 'VN',
      status: 'adopted',
      asOf: '2024',
      policyId: 'programme',
    } as const;
    const values: PolicyAnswer['values'] = [
      { ...asked, ordinal: 2, nameVi: 'hạnh phúc', nameEn: 'happy', sourceId: 'article' },
      { ...asked, ordinal: 1, nameVi: 'ấm no', nameEn: 'prosperous', sourceId: 'article' },
    ];
    await show(makePolicyAnswer({ values }));
    const section = await sectionOf('Hệ giá trị văn bản này yêu cầu');
    expect(section.textContent).toContain('ấm no và hạnh phúc');
    expect(within(section).getByRole('link').getAttribute('href')).toBe('/values');
  });

  it('of a document without targets counts those of what implements it', async () => {
    await show(makePolicyAnswer({ policy: resolution, related: [programme, plan] }));
    expect(document.body.textContent).toContain(
      'Nghị quyết số 33-NQ/TW: không có chỉ tiêu riêng trong bộ số liệu; 2 văn bản thực hiện.',
    );
    expect(document.body.textContent).toContain('Các văn bản thực hiện đặt ra 2 chỉ tiêu: 1 không đạt và 1 đạt.');
  });

  it('stands without the figures, and says that they did not come', async () => {
    const retry = vi.fn();
    await renderView(
      <PolicyView answer={makePolicyAnswer()} onRetryTargets={retry} series={[]} rule={usual} onChange={() => {}} />,
    );
    expect(document.body.textContent).toContain('2 chỉ tiêu; chưa tải được số liệu để đánh giá.');
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(retry).toHaveBeenCalled();
    expect(screen.queryByRole('region', { name: 'Chỉ tiêu' })).toBeNull();
  });
});
