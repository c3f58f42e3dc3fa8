import { describe, expect, it } from 'vitest';
import { editReport, writeEditable } from './edit-report.ts';
import type { Report, ReportBlock } from './report.ts';

const prose: ReportBlock = {
  kind: 'prose',
  id: 'answer',
  text: [
    { text: 'Now ' },
    { text: '85.5%', href: '/d/1/a/VN/2024' },
    { text: ', of 5 in ' },
    { text: '5', href: '/d/1/b/VN/2024' },
  ],
};
const list: ReportBlock = {
  kind: 'list',
  id: 'items',
  items: [
    [{ text: 'A: ' }, { text: '12', href: '/d/1/a/VN/2020' }],
    [{ text: 'B: ' }, { text: '12', href: '/d/1/b/VN/2020' }],
  ],
};

function toReport(body: readonly ReportBlock[]): Report {
  const head = {
    parentIssuer: '',
    issuer: '',
    nation: '',
    motto: '',
    number: '',
    placeDate: '',
    kind: '',
    subject: [],
  };
  const closing = { recipientsHead: '', recipients: [], signer: '', sign: '', name: '' };
  return {
    language: 'en',
    title: 'T',
    date: '2026-11-22',
    mark: null,
    head,
    body,
    closing,
    annex: { title: '', subtitle: '', attached: 'KÈM', blocks: [] },
  };
}

const edit = (block: ReportBlock, text: string) =>
  editReport(toReport([block]), 'id' in block ? { [block.id]: text } : {}).body;

describe('editing a report', () => {
  it('gives a passage as plain text, a list a line an item', () => {
    expect(writeEditable(prose)).toBe('Now 85.5%, of 5 in 5');
    expect(writeEditable(list)).toBe('A: 12\nB: 12');
  });

  it('keeps the links of figures that are still said, and gives none to parts of other numbers', () => {
    expect(edit(prose, 'It rose to 85.5% of 15 and 5.5; then 5')).toEqual([
      {
        ...prose,
        text: [
          { text: 'It rose to ' },
          { text: '85.5%', href: '/d/1/a/VN/2024' },
          { text: ' of 15 and 5.5; then ' },
          { text: '5', href: '/d/1/b/VN/2024' },
        ],
      },
    ]);
    expect(edit(prose, 'Nothing of it')).toEqual([{ ...prose, text: [{ text: 'Nothing of it' }] }]);
  });

  it('leads no number to a cell that was another line’s', () => {
    expect(edit(list, 'B: 12')).toEqual([{ ...list, items: [list.kind === 'list' ? list.items[1] : []] }]);
    // Lines were taken away and changed: which was which is not known.
    expect(edit(list, 'C: 12')).toEqual([{ ...list, items: [[{ text: 'C: 12' }]] }]);
    expect(edit(list, 'A, changed: 12\nB: 12')).toEqual([
      {
        ...list,
        items: [
          [{ text: 'A, changed: ' }, { text: '12', href: '/d/1/a/VN/2020' }],
          list.kind === 'list' ? list.items[1] : [],
        ],
      },
    ]);
  });

  it('makes paragraphs of lines, and leaves out what was emptied', () => {
    expect(edit(prose, 'One 85.5%\n\nTwo').map((block) => ('id' in block ? block.id : ''))).toEqual([
      'answer',
      'answer.1',
    ]);
    expect(edit(prose, ' ')).toEqual([]);
  });

  it('leaves the rest as it is', () => {
    expect(editReport(toReport([prose, list]), { other: 'x' }).body).toEqual([prose, list]);
  });
});
