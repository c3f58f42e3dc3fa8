import { createTranslator } from '@dinh/i18n';
import { describe, expect, it } from 'vitest';
import { type CitedSource, mergeSources } from './merge-sources.ts';

const t = createTranslator('vi');
const article: CitedSource = {
  id: 'article',
  kind: 'area-authority',
  publisher: 'Sở Văn hóa',
  title: 'Bài viết',
  url: 'https://example.vn/bai-viet',
  published: '2024-11',
};
const hrefs = { source: (id: string) => `/sources/${id}`, sources: (find: string) => `/sources?find=${find}` };

describe('mergeSources', () => {
  it('names a publisher once, its pages by their dates', () => {
    const later = { ...article, id: 'later', url: 'https://example.vn/sau', published: '2025-03-02' };
    expect(mergeSources([article, later], hrefs, t)).toEqual([
      {
        title: 'Sở Văn hóa',
        url: '/sources?find=Sở Văn hóa',
        pages: [
          { title: '11/2024', url: 'https://example.vn/bai-viet' },
          { title: '2/3/2025', url: 'https://example.vn/sau' },
        ],
      },
    ]);
  });

  it('numbers the pages where a date is missing or repeats', () => {
    const [merged] = mergeSources([article, { ...article, id: 'b' }], hrefs, t);
    expect(merged?.pages?.map((page) => page.title)).toEqual(['1', '2']);
  });

  it('says of a register that it is counted from a list', () => {
    const register = { ...article, kind: 'register' as const, publisher: 'Dinh', title: 'Danh mục', url: null };
    const [merged] = mergeSources([register], hrefs, t);
    expect(merged?.title).toContain('Dinh đếm từ danh mục “Danh mục”');
    expect(merged?.url, 'our page of it, since it has none elsewhere').toBe('/sources/article');
  });
});
