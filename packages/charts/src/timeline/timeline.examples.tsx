import type { ReactElement } from 'react';
import { exampleImprint, exampleTranslate } from '../examples/example-data.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import { TimelineFigure } from './timeline-figure.tsx';

const entry = (id: string, own: Partial<TimelineEntry>): TimelineEntry => ({
  id,
  name: `Nghị quyết ${id}`,
  title: `Nghị quyết ${id}, tên đầy đủ`,
  href: `/policies/${id}`,
  depth: 0,
  issued: null,
  start: null,
  end: null,
  ...own,
});

/** Made-up documents: past, running, without an end, of one year, dated by issue or end alone, undated. */
export const awkwardEntries: readonly TimelineEntry[] = [
  entry('past', { issued: '2011-05-25', start: '2011', end: '2015' }),
  entry('running', { issued: '2021-11-12', start: '2021', end: '2030', depth: 1, isFocus: true }),
  entry('long', {
    name: 'Kế hoạch phát triển văn hóa, nâng cao chất lượng nguồn nhân lực, xây dựng người thanh lịch, văn minh của một nơi có tên dài',
    issued: '2021',
    start: '2021',
    depth: 2,
  }),
  entry('one-year', { start: '2023', end: '2023' }),
  entry('issued-only', { issued: '1998-07-16' }),
  entry('end-only', { end: '2025' }),
  entry('undated', {}),
];

function Example({ entries }: { entries: readonly TimelineEntry[] }): ReactElement {
  return (
    <TimelineFigure
      title="Văn bản theo thời gian"
      subtitle="ngày ban hành và giai đoạn thực hiện"
      headName="Văn bản"
      entries={entries}
      day="2026-11-22"
      imprint={exampleImprint}
      t={exampleTranslate}
    />
  );
}

export const timelineExamples: Readonly<Record<string, () => ReactElement>> = {
  awkward: () => <Example entries={awkwardEntries} />,
  'one document': () => <Example entries={awkwardEntries.slice(0, 1)} />,
};
