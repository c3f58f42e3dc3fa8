import type { MatrixCell, MatrixColumn, MatrixForm, MatrixRow } from '@dinh/charts/matrix';
import { formatAge, formatPeriod, formatValue, localName, type Translate } from '@dinh/i18n';
import { type CoverageCell, type CoverageSummary, type Family, families, summariseCells } from '@dinh/kpi';
import type { AreaRow } from '../../app/answers.ts';
import type { Catalogue, IndicatorEntry } from '../catalogue/catalogue.ts';
import { describeHeirs } from '../catalogue/describe-heirs.ts';
import type { Hrefs } from '../figures/use-hrefs.ts';
import type { LayoutCoverage } from './use-coverages.ts';

/** An area's row with what it is sorted and counted by. */
export interface CoverageMatrixRow extends MatrixRow {
  readonly known: number;
  readonly of: number;
  /** Does any of its figures belong to the last year? */
  readonly isFresh: boolean;
}

export interface CoverageMatrix {
  readonly form: MatrixForm;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly CoverageMatrixRow[];
  readonly hasNotApplicable: boolean;
  readonly describe: (row: MatrixRow, column: MatrixColumn) => string;
}

interface Surroundings {
  readonly catalogue: Catalogue;
  readonly hrefs: Hrefs;
  readonly t: Translate;
}

function toRow(
  area: AreaRow,
  own: readonly CoverageCell[],
  cells: readonly MatrixCell[],
  { catalogue, hrefs, t }: Surroundings,
): CoverageMatrixRow {
  const { known, of } = summariseCells(own);
  return {
    id: area.id,
    name: localName(area, t.language),
    note: describeHeirs(catalogue, area, t),
    href: hrefs.area(area.id),
    cells,
    known,
    of,
    isFresh: own.some((cell) => cell.status === 'known' && cell.age === 'up-to-1'),
  };
}

function share(have: number, of: number, t: Translate): string {
  return t('coverage.share', { have, of });
}

function familyCell(
  { known, of, latest }: CoverageSummary,
  area: AreaRow,
  family: Family,
  { hrefs, t }: Surroundings,
): MatrixCell {
  const text = share(known, of, t);
  if (latest === null) return { mark: of === 0 ? 'not-applicable' : 'unknown', text, href: null };
  return {
    mark: latest.age,
    text,
    detail: formatPeriod(latest.period, t.language, 'short'),
    href: hrefs.area(area.id, family),
  };
}

/** Areas × families: how many indicators are known, and how old the latest figure is. */
function toFamilyMatrix(
  { coverage, byFamily }: LayoutCoverage,
  onOpen: (family: Family) => void,
  own: Surroundings,
): CoverageMatrix {
  const { t, catalogue } = own;
  const summaryOf = new Map(byFamily.map((row) => [row.area.id, row.families]));
  const rows = byFamily.map(({ area, families: summaries }, index) =>
    toRow(
      area,
      coverage.rows[index]?.cells ?? [],
      families.map((family) => familyCell(summaries[family], area, family, own)),
      own,
    ),
  );
  return {
    form: 'counts',
    rows,
    columns: families.map((family) => ({
      id: family,
      name: t(`words.family.${family}`),
      count: share(byFamily.filter((row) => row.families[family].known > 0).length, byFamily.length, t),
      onOpen: () => onOpen(family),
    })),
    hasNotApplicable: rows.some(({ cells }) => cells.some(({ mark }) => mark === 'not-applicable')),
    describe: (row, column) => {
      const family = families.find((one) => one === column.id);
      const summary = family && summaryOf.get(row.id)?.[family];
      if (!summary) return '';
      const { known: have, of, latest } = summary;
      const words = { area: row.name, family: column.name, of };
      if (latest === null) return t('coverage.cell.familyNone', words);
      return t('coverage.cell.family', {
        ...words,
        have,
        period: formatPeriod(latest.period, t.language),
        age: formatAge(latest.period, catalogue.release.date, t),
      });
    },
  };
}

function indicatorCell(
  cell: CoverageCell,
  areaId: string,
  indicatorId: string,
  { hrefs, t }: Surroundings,
): MatrixCell {
  if (cell.status === 'unknown') {
    return {
      mark: cell.absence === 'not-applicable' ? 'not-applicable' : 'unknown',
      text: t(`words.absence.${cell.absence}`),
      href: null,
    };
  }
  const { period, age } = cell;
  return {
    mark: age,
    text: formatPeriod(period, t.language, 'short'),
    href: hrefs.cell({ indicatorId, areaId, period }),
  };
}

function describeCell(
  cell: CoverageCell,
  names: { readonly area: string; readonly indicator: string },
  indicator: IndicatorEntry,
  { catalogue, t }: Surroundings,
): string {
  if (cell.status === 'unknown') {
    return t('coverage.cell.unknown', { ...names, absence: t(`words.absence.${cell.absence}`) });
  }
  return t('coverage.cell.known', {
    ...names,
    value: formatValue(cell.value, indicator, t.language),
    period: formatPeriod(cell.period, t.language),
    age: formatAge(cell.period, catalogue.release.date, t),
  });
}

/** Areas × the indicators of a family: how old each latest figure is. */
function toIndicatorMatrix({ coverage }: LayoutCoverage, family: Family, own: Surroundings): CoverageMatrix {
  const { t, hrefs } = own;
  const chosen = coverage.indicators.flatMap((indicator, index) =>
    indicator.family === family ? [{ indicator, index }] : [],
  );
  const areas = coverage.rows.map(({ area, cells }) => ({
    area,
    cells: chosen.flatMap(({ index }) => cells[index] ?? []),
  }));
  const placeOf = new Map(chosen.map(({ indicator }, place) => [indicator.id, place]));
  const cellsOf = new Map(areas.map(({ area, cells }) => [area.id, cells]));
  const rows = areas.map(({ area, cells }) =>
    toRow(
      area,
      cells,
      cells.map((cell, place) => indicatorCell(cell, area.id, chosen[place]?.indicator.id ?? '', own)),
      own,
    ),
  );
  return {
    form: 'marks',
    rows,
    columns: chosen.map(({ indicator }, place) => {
      const { known, of } = summariseCells(areas.flatMap(({ cells }) => cells[place] ?? []));
      return {
        id: indicator.id,
        name: localName(indicator, t.language),
        count: share(known, of, t),
        href: hrefs.indicator(indicator.id, []),
      };
    }),
    hasNotApplicable: rows.some(({ cells }) => cells.some(({ mark }) => mark === 'not-applicable')),
    describe: (row, column) => {
      const place = placeOf.get(column.id) ?? -1;
      const cell = cellsOf.get(row.id)?.[place];
      const indicator = chosen[place]?.indicator;
      return cell && indicator ? describeCell(cell, { area: row.name, indicator: column.name }, indicator, own) : '';
    },
  };
}

/** The matrix of a layout: by family, or by the indicators of one. Rows keep their identity until it changes. */
export function toMatrix(
  layout: LayoutCoverage,
  family: Family | undefined,
  { onOpen, ...own }: Surroundings & { readonly onOpen: (family: Family) => void },
): CoverageMatrix {
  return family === undefined ? toFamilyMatrix(layout, onOpen, own) : toIndicatorMatrix(layout, family, own);
}
