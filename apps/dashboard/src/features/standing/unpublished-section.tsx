import { CompletenessStrip } from '@dinh/charts/strip';
import { localName } from '@dinh/i18n';
import { listPublished, type PublishedFamily } from '@dinh/kpi';
import type { AreaAnswer } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import type { IndicatorEntry } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';

type FamilyRow = PublishedFamily<IndicatorEntry>;

interface UnpublishedSectionProps {
  readonly area: AreaAnswer['area'];
  readonly name: string;
  /** The indicators of which the area has a figure. */
  readonly published: ReadonlySet<string>;
}

/** Of how many indicators of its level no figure of the area is published, by family. */
export function UnpublishedSection({ area, name, published }: UnpublishedSectionProps) {
  const t = useTranslate();
  const { indicators } = useCatalogue();
  const rows = listPublished({ indicators, level: area.level, published });
  const of = rows.reduce((sum, row) => sum + row.indicators.length, 0);
  const have = rows.reduce((sum, row) => sum + row.have, 0);
  if (of === 0) return null;
  const columns: readonly Column<FamilyRow>[] = [
    {
      id: 'family',
      head: t('standing.unpublished.family'),
      isRowHead: true,
      className: 'sm:w-[30%]',
      cell: ({ family }) => t(`words.family.${family}`),
    },
    {
      id: 'count',
      head: t('standing.unpublished.count'),
      isNumber: true,
      className: 'sm:w-[15%]',
      cell: (row) => t('standing.unpublished.share', { have: row.have, of: row.indicators.length }),
    },
    {
      id: 'strip',
      head: t('standing.unpublished.strip'),
      cell: (row) => (
        <CompletenessStrip
          squares={row.indicators.map(({ indicator, isPublished }) => ({
            id: indicator.id,
            name: localName(indicator, t.language),
            isKnown: isPublished,
          }))}
          t={t}
          label={t('standing.unpublished.stripLabel', {
            family: t(`words.family.${row.family}`),
            have: row.have,
            of: row.indicators.length,
          })}
          maxWidth={220}
        />
      ),
    },
  ];
  return (
    <Section
      title={t('standing.unpublished.title')}
      lead={t('standing.unpublished.lead', { have, of, missing: of - have, name })}
      anchor="unpublished"
    >
      <DataTable
        caption={t('standing.unpublished.title')}
        columns={columns}
        rows={rows}
        rowKey={({ family }) => family}
        isFixed
      />
    </Section>
  );
}
