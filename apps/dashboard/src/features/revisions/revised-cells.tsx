import type { Cell } from '@dinh/kpi';
import { isAnyCell } from '@dinh/kpi';
import { useMemo } from 'react';
import { buttonStyle } from '../../ui/button-style.ts';
import { useTranslate } from '../language/use-translate.ts';
import { useRevisions } from './use-revisions.ts';

/** What a figure shows: cells one by one, or all of some indicators, or those of them that are told apart. */
export type ShownCells =
  | { readonly cells: readonly Cell[] }
  | { readonly indicatorIds: readonly string[]; readonly isShown?: ((cell: Cell) => boolean) | undefined };

/**
 * Says of an older release which of the figures shown were revised up to the latest, before and after; nothing on the
 * latest. That it is an older one, and the way to the latest, stand above every page (`ReleaseBanner`).
 *
 * Keep the identity of `cells` or `isShown` between renders.
 */
export function RevisedCells(shown: ShownCells) {
  const t = useTranslate();
  const cells = 'cells' in shown ? shown.cells : undefined;
  const given = 'cells' in shown ? undefined : shown.isShown;
  const isShown = useMemo(() => (cells ? isAnyCell(cells) : given), [cells, given]);
  const ids = 'cells' in shown ? shown.cells.map(({ indicatorId }) => indicatorId) : shown.indicatorIds;
  const revisions = useRevisions(ids);
  switch (revisions.status) {
    case 'latest':
      return null;
    case 'waiting':
      // The room of the sentence that comes.
      return <p aria-hidden="true" className="mt-4 mb-6 min-h-6" />;
    case 'failed':
      return (
        <div role="status" className="mt-4 mb-6 border-rule border-l-2 pl-3 text-14 text-muted print:hidden">
          {t('frame.release.notCompared', { latest: String(revisions.against) })}{' '}
          <button type="button" className={buttonStyle} onClick={revisions.retry}>
            {t('frame.failed.retry')}
          </button>
        </div>
      );
    case 'compared': {
      const { RevisionsView, answer } = revisions;
      return <RevisionsView answer={answer} isShown={isShown} />;
    }
  }
}
