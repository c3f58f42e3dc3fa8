import { MatrixLegend, MatrixTable } from '@dinh/charts/matrix';
import { formatDate, formatNumber, localName } from '@dinh/i18n';
import { useMemo } from 'react';
import type { OverviewAnswer } from '../../app/answers.ts';
import type { CoverageState } from '../../app/coverage-state.ts';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useTranslate } from '../language/use-translate.ts';
import { firstDayNow, lastDayBefore } from '../overview/layout-days.ts';
import { CoverageControls } from './coverage-controls.tsx';
import { orderRows } from './order-rows.ts';
import { type CoverageMatrix, toMatrix } from './to-matrix.ts';
import type { Coverages } from './use-coverages.ts';

interface CoverageSectionProps {
  readonly coverages: Coverages;
  readonly regions: OverviewAnswer['regions'];
  readonly state: CoverageState;
  readonly onChange: (change: CoverageState) => void;
}

/** How much of what is shown is known, in sentences; and what became of the places. */
function CoverageSentences({ rows, state }: { readonly rows: CoverageMatrix['rows']; readonly state: CoverageState }) {
  const t = useTranslate();
  const { areaById } = useCatalogue();
  const { family, layout = 'before' } = state;
  const counts = {
    have: rows.filter(({ known }) => known > 0).length,
    due: rows.length,
    fresh: rows.filter(({ isFresh }) => isFresh).length,
  };
  const areas = rows.flatMap(({ id }) => areaById.get(id) ?? []);
  const ended = areas.filter(({ validTo }) => validTo === lastDayBefore).length;
  const started = areas.filter(({ validFrom }) => validFrom === firstDayNow).length;
  const sum = (count: (row: CoverageMatrix['rows'][number]) => number): string =>
    formatNumber(
      rows.reduce((total, row) => total + count(row), 0),
      t.language,
    );
  return (
    <>
      <p className="max-w-[68ch] text-16">
        {family === undefined
          ? t('coverage.known.all', counts)
          : t('coverage.known.family', { ...counts, family: t(`words.family.${family}`) })}
      </p>
      <p className="mt-1 max-w-[68ch] text-14 text-muted">
        {t('coverage.cells', { known: sum((row) => row.known), of: sum((row) => row.of) })}
        {layout === 'before' && ended > 0
          ? ` ${t('coverage.ended', { count: ended, date: formatDate(lastDayBefore, t.language) })}`
          : ''}
        {layout === 'now' && started > 0
          ? ` ${t('coverage.started', { count: started, date: formatDate(firstDayNow, t.language) })}`
          : ''}
      </p>
    </>
  );
}

/** Which place has figures of what, and how old the latest is: areas × families, or × the indicators of one. */
export function CoverageSection({ coverages, regions, state, onChange }: CoverageSectionProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const { family, layout = 'before', sort = 'complete' } = state;
  const matrix = useMemo(
    () =>
      toMatrix(coverages[layout], family, { catalogue, hrefs, t, onOpen: (opened) => onChange({ family: opened }) }),
    [coverages, layout, family, catalogue, hrefs, t, onChange],
  );
  const groups = useMemo(
    () =>
      orderRows(matrix.rows, { sort, regions, on: layout === 'before' ? lastDayBefore : firstDayNow }).map(
        ({ region, rows }) => ({
          id: region?.region ?? 'all',
          name: region ? localName(region, t.language) : sort === 'region' ? t('coverage.noRegion') : null,
          rows,
        }),
      ),
    [matrix, sort, regions, layout, t],
  );
  const count = matrix.rows.length;
  return (
    <Section
      title={t('coverage.title')}
      lead={t('coverage.text', { date: formatDate(catalogue.release.date, t.language) })}
      anchor="coverage"
    >
      <CoverageSentences rows={matrix.rows} state={state} />
      <div className="mt-4 mb-3 space-y-4">
        <CoverageControls
          state={state}
          counts={{ before: coverages.before.byFamily.length, now: coverages.now.byFamily.length }}
          onChange={onChange}
        />
        <MatrixLegend hasNotApplicable={matrix.hasNotApplicable} t={t} />
      </div>
      <MatrixTable
        caption={
          family === undefined
            ? t('coverage.captionFamilies', { count })
            : t('coverage.captionFamily', { count, family: t(`words.family.${family}`) })
        }
        corner={t('coverage.corner')}
        groups={groups}
        columns={matrix.columns}
        form={matrix.form}
        describe={matrix.describe}
        t={t}
      />
    </Section>
  );
}
