import { CompletenessStrip } from '@dinh/charts/strip';
import { formatNumber, localName } from '@dinh/i18n';
import type { Family } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import type { OverviewAnswer } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { countByFamily, type FamilyCoverage } from './count-coverage.ts';
import type { Coverages } from './use-coverages.ts';

interface CoverageRow {
  readonly family: Family;
  readonly before: FamilyCoverage;
  readonly now: FamilyCoverage;
  readonly counts: OverviewAnswer['families'][number];
}

const stripWidth = 210;

interface CoverageTableProps {
  readonly families: OverviewAnswer['families'];
  readonly coverages: Coverages;
}

/** How much of each family is published: a square per province or city of either layout. */
export function CoverageTable({ families, coverages }: CoverageTableProps) {
  const t = useTranslate();
  const before = countByFamily(coverages.before.byFamily);
  const now = countByFamily(coverages.now.byFamily);
  const rows: readonly CoverageRow[] = before.flatMap((own) => {
    const later = now.find((row) => row.family === own.family);
    const counts = families.find((row) => row.family === own.family);
    return later && counts ? [{ family: own.family, before: own, now: later, counts }] : [];
  });
  const strip = ({ family, areas: squares, known }: FamilyCoverage) => (
    <span className="flex items-start gap-3">
      <CompletenessStrip
        t={t}
        side={8}
        maxWidth={stripWidth}
        label={t('overview.coverage.strip', {
          family: t(`words.family.${family}`),
          have: known,
          due: squares.length,
        })}
        squares={squares.map(({ area, isKnown }) => ({ id: area.id, name: localName(area, t.language), isKnown }))}
      />
      <span aria-hidden="true" className="whitespace-nowrap text-14 tabular-nums">
        {t('overview.coverage.ofIndicators', { have: known, all: squares.length })}
      </span>
    </span>
  );
  const columns: readonly Column<CoverageRow>[] = [
    {
      id: 'family',
      head: t('overview.coverage.family'),
      isRowHead: true,
      cell: ({ family }) => (
        <Link to="/indicators" hash={family} className="text-ink underline decoration-rule underline-offset-4">
          {t(`words.family.${family}`)}
        </Link>
      ),
    },
    {
      id: 'before',
      head: t('overview.coverage.before', { count: before[0]?.areas.length ?? 0 }),
      cell: (row) => strip(row.before),
    },
    {
      id: 'now',
      head: t('overview.coverage.now', { count: now[0]?.areas.length ?? 0 }),
      cell: (row) => strip(row.now),
    },
    {
      id: 'indicators',
      head: t('overview.coverage.indicators'),
      isNumber: true,
      cell: ({ counts }) =>
        t('overview.coverage.ofIndicators', { have: counts.indicatorsWithFigures, all: counts.indicators }),
    },
    {
      id: 'figures',
      head: t('overview.coverage.figures'),
      isNumber: true,
      cell: ({ counts }) => formatNumber(counts.figures, t.language),
    },
  ];
  return (
    <>
      <DataTable caption={t('overview.coverage.title')} columns={columns} rows={rows} rowKey={(row) => row.family} />
      <p className="mt-2 text-12 text-muted">{t('overview.coverage.unchanged')}</p>
    </>
  );
}
