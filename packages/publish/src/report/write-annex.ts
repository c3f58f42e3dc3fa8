import { createTranslator, formatDate, formatPrintedShare, listFlags, nameIssuer } from '@dinh/i18n';
import { reviewPointKinds, type Source, type SourceId } from '@dinh/kpi';
import type { Annex, Sheet } from './annex.ts';
import type { ReportFacts } from './report-facts.ts';
import { createReportWords, namePolicy, titleOf } from './report-words.ts';
import { type Column, number, period, text, toSheet, type Writing } from './sheet-cells.ts';
import { citeSources, type ReportSetting } from './write-report.ts';
import { writeTargetSheet } from './write-target-sheet.ts';

/** What the workbook is of: a file goes on without its name. */
function writeAbout({ facts, words, t }: Writing): Sheet {
  const { release } = facts.data;
  const rows = [
    [t('reports.annex.policy'), words.policyName],
    [t('reports.annex.documentTitle'), titleOf(facts.policy, t)],
    [t('reports.annex.area'), words.areaName],
    [t('reports.annex.asOf'), words.asOf],
    [
      t('reports.annex.release'),
      t('reports.annex.releaseOf', { release: String(release.number), date: formatDate(release.date, t.language) }),
    ],
    [t('reports.annex.licence'), t('reports.annex.licenceOf')],
  ] as const;
  const columns: readonly Column<readonly [string, string]>[] = [
    { head: t('reports.annex.about'), width: 28, cell: ([name]) => text(name) },
    { head: t('reports.annex.text'), width: 90, cell: ([, said]) => text(said) },
  ];
  return toSheet(t('reports.annex.about'), columns, rows);
}

function writeReadings({ facts, words, t, nameSource }: Writing): Sheet {
  const rows = facts.families.flatMap(({ family, results }) =>
    results.flatMap(({ indicator, readings }) =>
      readings.map((point) => ({ family, indicator, point, href: words.cellHref(point) })),
    ),
  );
  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    { head: t('reports.annex.family'), width: 18, cell: ({ family }) => text(t(`words.family.${family}`)) },
    {
      head: t('reports.results.indicator'),
      width: 46,
      cell: ({ indicator }) => text(words.nameIndicator(indicator)),
    },
    { head: t('reports.annex.id'), width: 30, cell: ({ indicator }) => text(indicator.id) },
    { head: t('reports.annex.unit'), width: 12, cell: ({ indicator }) => text(t(`units.name.${indicator.unit}`)) },
    { head: t('reports.annex.period'), width: 12, cell: ({ point }) => period(point.period) },
    {
      head: t('reports.annex.value'),
      width: 14,
      cell: ({ point, indicator, href }) => number(point.value, indicator.decimals, href),
    },
    { head: t('reports.annex.numerator'), width: 14, cell: ({ point }) => number(point.numerator) },
    { head: t('reports.annex.denominator'), width: 14, cell: ({ point }) => number(point.denominator) },
    {
      head: t('reports.annex.printedShare'),
      width: 14,
      cell: ({ point: { reportedShare }, indicator }) =>
        text(reportedShare === null ? null : formatPrintedShare(reportedShare, indicator.unit, t.language)),
    },
    { head: t('reports.annex.certainty'), width: 22, cell: ({ point }) => text(t(`words.status.${point.status}`)) },
    {
      head: t('reports.annex.notes'),
      width: 30,
      cell: ({ point }) =>
        text(
          listFlags(point)
            .map((flag) => t(`words.flag.${flag}`))
            .join('; '),
        ),
    },
    // The compilers note in English.
    { head: t('reports.annex.compilerNote'), width: 46, cell: ({ point }) => text(point.note) },
    { head: t('reports.results.sources'), width: 46, cell: ({ point }) => nameSource(point.sourceId) },
    { head: t('reports.annex.cell'), width: 50, cell: ({ href }) => ({ text: href, href }) },
  ];
  return toSheet(t('reports.annex.readings'), columns, rows);
}

function writeDocuments({ facts, t, nameSource }: Writing): Sheet {
  const { documents } = facts;
  type Row = (typeof documents)[number];
  const columns: readonly Column<Row>[] = [
    { head: t('reports.annex.place'), width: 10, cell: ({ place }) => text(place === '' ? '0' : place) },
    { head: t('reports.annex.number'), width: 20, cell: ({ policy }) => text(policy.number) },
    { head: t('reports.annex.documentTitle'), width: 60, cell: ({ policy }) => text(titleOf(policy, t)) },
    { head: t('reports.annex.kind'), width: 16, cell: ({ policy }) => text(t(`words.policyKind.${policy.kind}`)) },
    {
      head: t('reports.annex.issuer'),
      width: 32,
      cell: ({ policy }) => text(policy.issuer && nameIssuer(policy.issuer, t.language).text),
    },
    { head: t('reports.annex.issued'), width: 14, cell: ({ policy }) => period(policy.issued) },
    {
      head: t('reports.documents.relation'),
      width: 16,
      cell: ({ under }) => text(under && t(`reports.documents.basis.${under.basis}`)),
    },
    { head: t('reports.results.sources'), width: 40, cell: ({ policy }) => nameSource(policy.sourceId) },
    { head: t('reports.annex.id'), width: 22, cell: ({ policy }) => text(policy.id) },
  ];
  return toSheet(t('reports.annex.documents'), columns, documents);
}

function writeSaid({ facts, words, t, nameSource, nameDocument }: Writing): Sheet {
  const rows = reviewPointKinds.flatMap((kind) => facts.said[kind]);
  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    { head: t('reports.annex.kind'), width: 22, cell: ({ kind }) => text(t(`reports.said.kind.${kind}`)) },
    { head: t('reports.annex.area'), width: 16, cell: ({ areaId }) => text(words.nameArea(areaId)) },
    { head: t('reports.annex.documents'), width: 24, cell: ({ policyId }) => text(nameDocument(policyId)) },
    {
      head: t('reports.annex.period'),
      width: 14,
      cell: (point) => period(point.period),
    },
    {
      head: t('reports.annex.text'),
      width: 90,
      cell: ({ textVi, textEn }) => text(t.language === 'vi' ? textVi : textEn),
    },
    { head: t('reports.results.sources'), width: 40, cell: ({ sourceId }) => nameSource(sourceId) },
  ];
  return toSheet(t('reports.annex.said'), columns, rows);
}

function writeReviews({ facts, words, t, nameSource, nameDocument }: Writing): Sheet {
  type Row = (typeof facts.reviews)[number];
  const columns: readonly Column<Row>[] = [
    { head: t('reports.reviews.when'), width: 14, cell: ({ reviewed }) => period(reviewed) },
    { head: t('reports.annex.documents'), width: 24, cell: ({ policyId }) => text(nameDocument(policyId)) },
    {
      head: t('reports.annex.area'),
      width: 16,
      cell: ({ areaId, areaName }) => text(areaId === null ? areaName : words.nameArea(areaId)),
    },
    { head: t('reports.annex.met'), width: 10, cell: ({ met }) => number(met) },
    { head: t('reports.annex.total'), width: 14, cell: ({ total }) => number(total) },
    {
      head: t('reports.annex.counted'),
      width: 22,
      cell: ({ unit }) => text(unit === 'targets' ? t('policies.reviews.unit.targets') : unit),
    },
    { head: t('reports.reviews.note'), width: 60, cell: ({ note }) => text(note) },
    { head: t('reports.results.sources'), width: 40, cell: ({ sourceId }) => nameSource(sourceId) },
  ];
  return toSheet(t('reports.annex.reviews'), columns, facts.reviews);
}

function writeSources({ facts, t }: Writing, used: ReadonlySet<SourceId>, cited: readonly Source[]): Sheet {
  const rows = facts.data.sources.filter(({ id }) => used.has(id));
  type Row = (typeof rows)[number];
  const numberOf = new Map(cited.map(({ id }, index) => [id, index + 1]));
  const columns: readonly Column<Row>[] = [
    { head: t('reports.sources.number'), width: 8, cell: ({ id }) => number(numberOf.get(id)) },
    { head: t('reports.sources.name'), width: 70, cell: ({ title }) => text(title) },
    { head: t('reports.sources.publisher'), width: 40, cell: ({ publisher }) => text(publisher) },
    { head: t('reports.annex.kind'), width: 20, cell: ({ kind }) => text(t(`words.sourceKind.${kind}`)) },
    { head: t('reports.sources.date'), width: 12, cell: ({ published }) => period(published) },
    {
      head: t('reports.annex.address'),
      width: 60,
      cell: ({ url }) => (url === null ? null : { text: url, href: url }),
    },
    { head: t('reports.annex.id'), width: 30, cell: ({ id }) => text(id) },
  ];
  return toSheet(t('reports.annex.sources'), columns, rows);
}

/** The tables of a report in full: every reading, target, document, statement and source, its numbers as computed. */
export function writeAnnex(facts: ReportFacts, { language, origin }: ReportSetting): Annex {
  const t = createTranslator(language);
  const words = createReportWords(facts, t, origin);
  const sourceOf = new Map(facts.data.sources.map((source) => [source.id, source]));
  const policyOf = new Map(facts.documents.map(({ policy }) => [policy.id, policy]));
  const used = new Set<SourceId>();
  const writing: Writing = {
    facts,
    words,
    t,
    nameSource: (id) => {
      used.add(id);
      return text(sourceOf.get(id)?.title ?? id);
    },
    nameDocument: (id) => {
      const policy = id === null ? undefined : policyOf.get(id);
      return policy ? (policy.number ?? namePolicy(policy, t)) : null;
    },
  };
  const { release } = facts.data;
  const sheets = [
    writeAbout(writing),
    writeTargetSheet(writing),
    writeReadings(writing),
    writeDocuments(writing),
    writeSaid(writing),
    writeReviews(writing),
  ];
  return {
    language,
    date: release.date,
    mark: release.dataSet === 'synthetic' ? t('words.synthetic') : null,
    sheets: [...sheets, writeSources(writing, used, citeSources(facts, { language, origin }))],
  };
}
