import { createTranslator, type Language, type Translate } from '@dinh/i18n';
import type { Source } from '@dinh/kpi';
import type { Picture, Report, ReportBlock } from './report.ts';
import type { IndicatorResult, ReportFacts } from './report-facts.ts';
import { createReportWords, namePolicy, type ReportWords } from './report-words.ts';
import { writeDocuments } from './sections/write-documents.ts';
import { writeClosing, writeHead } from './sections/write-head.ts';
import { writeLimits } from './sections/write-limits.ts';
import { writeOpening } from './sections/write-opening.ts';
import { findFigure, writeFigureTitle, writeResults } from './sections/write-results.ts';
import { writeReviews } from './sections/write-reviews.ts';
import { writeSaid } from './sections/write-said.ts';
import { writeSources } from './sections/write-sources.ts';
import { writeTargets } from './sections/write-targets.ts';

export interface ReportSetting {
  readonly language: Language;
  /** The address under which readers reach the server, without a slash at its end: what links begin with. */
  readonly origin: string;
}

/** A figure that a report asks for: one series of one family. */
export interface ReportFigure extends IndicatorResult {
  readonly family: string;
  readonly title: string;
}

const romanNumbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** The figures that a report can show, one of each family with two periods. */
export function listFigures(facts: ReportFacts, { language, origin }: ReportSetting): readonly ReportFigure[] {
  const words = createReportWords(facts, createTranslator(language), origin);
  return facts.families.flatMap((family) => {
    const drawing = findFigure(family);
    return drawing ? [{ ...drawing, family: family.family, title: writeFigureTitle(drawing, words) }] : [];
  });
}

/** What a file of the report is called, without its ending. */
export function nameReport({ policy }: ReportFacts, { t, areaName, asOf }: ReportWords): string {
  return t('reports.fileName', { policy: namePolicy(policy, t), area: areaName, asOf });
}

/** Tables count through the report and its annex. */
function numberTables(blocks: readonly ReportBlock[], t: Translate, from: number): readonly ReportBlock[] {
  let number = from;
  return blocks.map((block) => {
    if (block.kind !== 'table') return block;
    number += 1;
    return { ...block, caption: t('reports.tableCaption', { number: String(number), caption: block.caption }) };
  });
}

/** In Vietnamese an official text ends with "./.". */
function closeText(blocks: readonly ReportBlock[], t: Translate): readonly ReportBlock[] {
  const last = blocks.at(-1);
  const run = last?.kind === 'prose' ? last.text.at(-1) : undefined;
  if (t.language !== 'vi' || last?.kind !== 'prose' || run === undefined) return blocks;
  const ended = { ...run, text: run.text.replace(/\.?$/, './.') };
  return [...blocks.slice(0, -1), { ...last, text: [...last.text.slice(0, -1), ended] }];
}

function isTable({ kind }: ReportBlock): boolean {
  return kind === 'table';
}

function writeBody(
  facts: ReportFacts,
  words: ReportWords,
  pictures: ReadonlyMap<string, Picture>,
): readonly ReportBlock[] {
  const { t } = words;
  const sections: readonly (readonly [string, readonly ReportBlock[]])[] = [
    [t('reports.documents.title'), writeDocuments(facts, words)],
    [t('reports.results.title'), writeResults(facts, words, pictures)],
    [t('reports.targets.title'), writeTargets(facts, words)],
    [t('reports.limits.title'), writeLimits(facts, words)],
    [t('reports.said.title'), writeSaid(facts, words)],
    [t('reports.reviews.title'), writeReviews(facts, words)],
  ];
  return [
    ...writeOpening(facts, words),
    ...sections.flatMap(([title, blocks], index): readonly ReportBlock[] => [
      { kind: 'heading', level: 1, text: `${romanNumbers[index]}. ${title}` },
      ...blocks,
    ]),
  ];
}

/** The sources in the order of the numbers that the report gives them. */
export function citeSources(facts: ReportFacts, { language, origin }: ReportSetting): readonly Source[] {
  const words = createReportWords(facts, createTranslator(language), origin);
  writeBody(facts, words, new Map());
  return words.listCited();
}

/**
 * Puts a report into words, in one language; the same facts give the same words. Pictures are those drawn of
 * `listFigures`, by family; a figure without one is left out.
 */
export function writeReport(
  facts: ReportFacts,
  setting: ReportSetting,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): Report {
  const t = createTranslator(setting.language);
  const words = createReportWords(facts, t, setting.origin);
  const { data } = facts;
  const body = writeBody(facts, words, pictures);
  return {
    language: setting.language,
    title: nameReport(facts, words),
    date: data.release.date,
    mark: data.release.dataSet === 'synthetic' ? t('words.synthetic') : null,
    head: writeHead(facts, words),
    body: closeText(numberTables(body, t, 0), t),
    closing: writeClosing(words),
    annex: {
      title: t('reports.sources.title'),
      attached: t('reports.sources.attached'),
      subtitle: t('reports.sources.subtitle'),
      blocks: numberTables(writeSources(words), t, body.filter(isTable).length),
    },
  };
}
