import type { Slide, SlideBody, SlideChart, SlideDeck } from '../pptx/slide-deck.ts';

const words = { title: null, decimals: null, min: null, max: null } as const;
const percent = { title: '%', decimals: 1, min: 0, max: 100 } as const;

/** Numbers that a rounding or a wrong separator would make others of, a zero and a gap. */
export const exampleLine: SlideChart = {
  form: 'line',
  categories: ['2021', '2022', '2023', '2024'],
  series: [
    { name: 'Hải Phòng', values: [33.75, null, 0, (1186 * 100) / 1761], color: '0B4F8A', isFocus: true },
    { name: 'Hà Nội', values: [1e-7, 12.125, 85.5, 99.999999999], color: 'D9730D', isFocus: false },
    { name: 'Cà Mau', values: [null, 40, null, 42], color: 'C6CBD1', isFocus: false },
  ],
  categoryAxis: words,
  valueAxis: percent,
  description: 'Hải Phòng từ 33,8% lên 67,3%',
};

/** Lines over time, one of which goes on over a month of the others. */
export const exampleTimes: SlideChart = {
  ...exampleLine,
  categories: ['2021', '2022', '3/2023', '2024'],
  days: ['2021-12-31', '2022-12-31', '2023-03-31', '2024-12-31'],
  series: exampleLine.series.map((one, index) => (index === 2 ? { ...one, passesOver: [2] } : one)),
};

export const exampleBars: SlideChart = {
  ...exampleLine,
  form: 'bars',
  categories: Array.from({ length: 63 }, (_, index) => `Tỉnh ${index + 1}`),
  series: [
    { name: 'Hải Phòng', values: atOf((index) => index === 20), color: '0B4F8A', isFocus: true },
    { name: 'Các địa phương khác', values: atOf((index) => index !== 20), color: '858E97', isFocus: false },
  ],
  valueAxis: { ...percent, min: null, max: null },
};

function atOf(isOwn: (index: number) => boolean): readonly (number | null)[] {
  return Array.from({ length: 63 }, (_, index) => (isOwn(index) ? 100 - index * 1.5 : null));
}

export const exampleStacked: SlideChart = {
  ...exampleLine,
  form: 'stacked',
  valueAxis: { title: 'di tích', decimals: 0, min: 0, max: null },
};

export const exampleScatter: SlideChart = {
  ...exampleLine,
  form: 'scatter',
  categories: ['Hải Phòng', 'Hà Nội', 'Huế'],
  series: [
    { name: 'Di tích', values: [131, 5922, 90.5], color: '858E97', isFocus: false },
    { name: 'Hải Phòng', values: [67.3, null, null], color: '0B4F8A', isFocus: true },
    { name: 'Các địa phương khác', values: [null, 85.5, 42], color: 'C6CBD1', isFocus: false },
  ],
  categoryAxis: { title: 'Di tích', decimals: 0, min: 0, max: 6000 },
};

export function exampleSlide(body: SlideBody, own: Partial<Slide> = {}): Slide {
  return {
    title: 'Tỷ lệ thôn có nhà văn hóa, Hải Phòng, 2021–2024',
    subtitle: '%, trên số thôn, tổ dân phố',
    body,
    notes: ['Chỗ đường đứt quãng: không tìm thấy số liệu công bố.'],
    source: 'Nguồn: Sở Văn hóa và Thể thao Hải Phòng',
    link: { text: 'dinh.example.vn/explore', href: 'https://dinh.example.vn/explore?a=1&b=2' },
    speakerNotes: ['Định nghĩa: thôn có nhà văn hóa.', 'Nguồn đầy đủ.'],
    ...own,
  };
}

/** A deck with a slide of every chart, or of what a test gives. */
export function exampleDeck(own: Partial<SlideDeck> = {}): SlideDeck {
  const slides = [exampleLine, exampleBars, exampleStacked, exampleScatter].map((chart) =>
    exampleSlide({ kind: 'chart', chart }),
  );
  return { title: 'Nhà văn hóa', language: 'vi', author: 'Dinh', day: '2026-11-22', slides, ...own };
}
