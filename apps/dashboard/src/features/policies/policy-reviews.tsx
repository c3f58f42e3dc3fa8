import { describeAreaOfTime } from '@dinh/charts/ground';
import { describeContradiction, describeReviewCount, describeReviewedData, formatDate } from '@dinh/i18n';
import { type AssessedTarget, compareReviews, type ReviewedCount } from '@dinh/kpi';
import type { PolicyAnswer, SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useTranslate } from '../language/use-translate.ts';

type ReviewRow = PolicyAnswer['reviews'][number];

interface PolicyReviewsProps {
  readonly answer: PolicyAnswer;
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** How the targets of the document and of what implements it stood for an area on a day; undefined where they didn't come. */
  readonly assessOn: ((areaId: string | null, day: string) => readonly AssessedTarget[]) | undefined;
}

/** That sources contradict each other, with who says what. */
function Contradiction({ count }: { readonly count: ReviewedCount<ReviewRow> }) {
  const t = useTranslate();
  return <p className="mb-3 max-w-[68ch] border-link border-l-2 pl-3 text-16">{describeContradiction(count, t)}</p>;
}

/** What reviews said was achieved, each by its source, beside what published figures say by that day. */
export function PolicyReviews({ answer, sources, assessOn }: PolicyReviewsProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { reviews } = answer;
  const muted = (text: string) => <span className="text-12 text-muted">{text}</span>;
  const sayData = ({ areaId, reviewed }: ReviewRow): string =>
    assessOn ? describeReviewedData(assessOn(areaId, reviewed), answer.policy.id, t) : '';
  const columns: readonly Column<ReviewRow>[] = [
    {
      id: 'reviewed',
      head: t('policies.reviews.reviewed'),
      isRowHead: true,
      className: 'sm:w-[16%]',
      cell: ({ reviewed, areaId, areaName }) => {
        const area = areaId === null ? undefined : catalogue.areaById.get(areaId);
        return (
          <>
            {formatDate(reviewed, t.language)}
            <span className="block font-normal text-12 text-muted">
              {area ? describeAreaOfTime(catalogue, area, t) : areaName}
            </span>
          </>
        );
      },
    },
    {
      id: 'reported',
      head: t('policies.reviews.reported'),
      className: 'sm:w-[18%]',
      cell: (review) => (
        <span lang={review.unit === 'targets' ? undefined : 'en'}>{describeReviewCount(review, t)}</span>
      ),
    },
    {
      id: 'data',
      head: t('policies.reviews.data'),
      className: 'sm:w-[24%]',
      cell: sayData,
    },
    {
      id: 'note',
      head: t('policies.reviews.note'),
      isOptional: true,
      cell: ({ note }) => (note === null ? '' : <span lang="en">{muted(note)}</span>),
    },
    {
      id: 'source',
      head: t('policies.reviews.source'),
      className: 'sm:w-[20%]',
      cell: ({ sourceId }) => {
        const source = sources.get(sourceId);
        return source ? <SourceLink source={source} /> : '';
      },
    },
  ];
  return (
    <Section
      anchor="reviews"
      title={t('policies.reviews.title')}
      {...(reviews.length === 0 ? {} : { lead: t('policies.reviews.lead') })}
    >
      {reviews.length === 0 ? <p className="text-14">{t('policies.reviews.none')}</p> : null}
      {compareReviews(reviews)
        .filter(({ isContradicted }) => isContradicted)
        .map((count) => (
          <Contradiction key={`${count.areaName} ${count.unit}`} count={count} />
        ))}
      {reviews.length === 0 ? null : (
        <DataTable
          caption={t('policies.reviews.caption')}
          columns={columns}
          rows={reviews}
          rowKey={({ areaName, reviewed, sourceId }) => `${areaName} ${reviewed} ${sourceId}`}
        />
      )}
    </Section>
  );
}
