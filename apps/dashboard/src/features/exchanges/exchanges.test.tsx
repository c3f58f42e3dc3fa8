import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { article, merger } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import type { ExchangeRow } from './describe-exchange.ts';
import { ExchangeSentence } from './exchange-line.tsx';
import { ExchangesOfPlace } from './exchanges-section.tsx';
import { findExchangesOf, findExchangesWith } from './find-exchanges.ts';

const exchange = (id: string, visitingAreaId: string | null, hostAreaId: string, date: string | null): ExchangeRow => ({
  ...{ id, date, visitingAreaId, hostAreaId, kind: 'visit', topicVi: `Chủ đề ${id}`, topicEn: `Topic ${id}` },
  ...{ participantsRoles: 'roles', sourceId: article.id },
});
const exchanges = [
  exchange('a', 'HD', 'VN', '2023'),
  exchange('b', null, 'HP', '2024-11-27'),
  exchange('c', 'VN', 'HD', null),
];

describe('exchanges', () => {
  it('of a place are those of the units that became it, too', () => {
    const ids = (areaId: string) => findExchangesOf(exchanges, areaId, merger).map(({ id }) => id);
    expect(ids('HP')).toEqual(['b']);
    expect(ids('HP-2025')).toEqual(['a', 'b', 'c']);
    const between = findExchangesWith(exchanges, { areaId: 'VN', others: ['HP-2025'] }, merger);
    expect(between.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('are listed on a place’s page, and said to be none where there is none', async () => {
    await renderView(<ExchangesOfPlace areaId="HP" answer={{ exchanges, sources: [article] }} />);
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(screen.getByRole('row', { name: /27\/11\/2024/ }).textContent).toMatch(/Hải Phòng.*đăng cai/);
    await renderView(<ExchangesOfPlace areaId="HD-hung-ha" answer={{ exchanges, sources: [] }} />);
    expect(screen.getByText('Bộ số liệu không có chuyến trao đổi nào của địa phương này.')).toBeDefined();
  });

  it('name both parties of an agreement without saying who came', async () => {
    const agreement = { ...exchange('d', 'HP', 'HD', '2023-10-26'), kind: 'cooperation agreement' };
    await renderView(<ExchangesOfPlace areaId="HD" answer={{ exchanges: [agreement], sources: [article] }} />);
    expect(screen.getByRole('row', { name: /26\/10\/2023/ }).textContent).toMatch(/Hải Phòng.* và Hải Dương/);
  });

  it('are said beside whom to learn from', async () => {
    await renderView(<ExchangeSentence areaId="VN" name="Việt Nam" others={['HD']} exchanges={exchanges} />);
    expect(document.body.textContent).toContain(
      'Đã trao đổi với các địa phương nên học hỏi: Hải Dương đến Việt Nam (2023) và Việt Nam đến Hải Dương (không ghi năm).',
    );
    await renderView(<ExchangeSentence areaId="VN" name="Việt Nam" others={['HP']} exchanges={exchanges} />);
    expect(document.body.textContent).toContain('Chưa thấy nguồn nào nói Việt Nam đã trao đổi với các địa phương này.');
  });
});
