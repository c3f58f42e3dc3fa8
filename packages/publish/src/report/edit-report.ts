import { findWhole } from './find-whole.ts';
import type { Report, ReportBlock, RichText, TextRun } from './report.ts';

/** The passages of a report that a reader may write anew. */
export type EditableBlock = Extract<ReportBlock, { readonly kind: 'prose' | 'list' }>;

/** By a passage's id: its text; of a list a line an item. */
export type ReportEdits = Readonly<Record<string, string>>;

function toText(text: RichText): string {
  return text.map((run) => run.text).join('');
}

/** A passage as it is edited: without links, a line an item. */
export function writeEditable(block: EditableBlock): string {
  return block.kind === 'prose' ? toText(block.text) : block.items.map(toText).join('\n');
}

/** Gives an edited passage the links of the one before, where what they stood on is still said, in the same order. */
function relink(text: string, before: RichText): RichText {
  const runs: TextRun[] = [];
  let from = 0;
  for (const run of before) {
    if (run.href === undefined) continue;
    const at = findWhole(text, run.text, from);
    if (at < 0) continue;
    runs.push({ text: text.slice(from, at) }, run);
    from = at + run.text.length;
  }
  return [...runs, { text: text.slice(from) }].filter((run) => run.text !== '');
}

/** A line goes on as the item it was; of a changed one only where as many lines are left as there were. */
function editList(items: readonly RichText[], text: string): readonly RichText[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const same = items.find((item) => toText(item) === line);
    const before = same ?? (lines.length === items.length ? (items[index] ?? []) : []);
    return same ?? relink(line, before);
  });
}

function editBlock(block: ReportBlock, edits: ReportEdits): readonly ReportBlock[] {
  if (block.kind !== 'prose' && block.kind !== 'list') return [block];
  const text = edits[block.id];
  if (text === undefined) return [block];
  // A passage that was emptied is left out.
  if (text.trim() === '') return [];
  if (block.kind === 'list') return [{ ...block, items: editList(block.items, text) }];
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  return paragraphs.map((paragraph, index) => ({
    ...block,
    id: index === 0 ? block.id : `${block.id}.${index}`,
    text: relink(paragraph, block.text),
  }));
}

/** The report with passages as a reader wrote them; figures that are still said keep their links. */
export function editReport(report: Report, edits: ReportEdits): Report {
  return { ...report, body: report.body.flatMap((block) => editBlock(block, edits)) };
}
