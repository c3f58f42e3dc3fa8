import { formatDate, formatList } from '@dinh/i18n';
import { type Cell, figureChangeKinds, listRevisions } from '@dinh/kpi';
import { useId, useMemo } from 'react';
import type { RevisedAnswer } from '../../app/answers.ts';
import { unpackPoints } from '../../app/unpack-points.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { RevisionsTable } from './revisions-table.tsx';

interface RevisionsViewProps {
  readonly answer: RevisedAnswer;
  /** Which cells the figure shows; all of the answer's unless given. */
  readonly isShown?: ((cell: Cell) => boolean) | undefined;
}

/** A longer list stands behind one line. */
const mostOpen = 10;

/** How many of the figures shown a later release has otherwise, and each before and after. */
export function RevisionsView({ answer, isShown }: RevisionsViewProps) {
  const t = useTranslate();
  const id = useId();
  const { release, against } = answer;
  const revisions = useMemo(
    () => listRevisions(unpackPoints(answer.before), unpackPoints(answer.now), isShown),
    [answer, isShown],
  );
  const counts = figureChangeKinds
    .map((kind) => ({ kind, count: revisions.filter((revision) => revision.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`revisions.count.${kind}`, { count }));
  const named = {
    release: String(release.number),
    against: String(against.number),
    date: formatDate(against.date, t.language),
  };
  const sentence =
    revisions.length === 0
      ? t('revisions.none', named)
      : t('revisions.summary', { ...named, counts: formatList(counts, t.language) });
  const table = revisions.length === 0 ? null : <RevisionsTable answer={answer} revisions={revisions} />;
  return (
    <section aria-labelledby={id} className="mt-4 mb-6 border-rule border-l-2 pl-3">
      <p id={id} className="min-h-6 text-14">
        {sentence}
      </p>
      {revisions.length > mostOpen ? (
        <Disclosure summary={t('revisions.show', { count: revisions.length })}>{() => table}</Disclosure>
      ) : (
        table
      )}
    </section>
  );
}
