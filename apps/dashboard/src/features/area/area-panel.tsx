import { useMemo, useState } from 'react';
import type { BasisOfDay } from '../../app/view-state.ts';
import { keepBasis } from '../basis/keep-basis.ts';
import { useBasisReader } from '../basis/use-basis-reader.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { Loaded } from '../loading/loaded.tsx';
import { UnansweredNote } from '../loading/unanswered-note.tsx';
import { Waiting } from '../loading/waiting.tsx';
import { AreaView } from './area-view.tsx';
import { readArea } from './read-area.ts';
import { useAreaPage } from './use-area-page.ts';

interface AreaPanelProps {
  readonly id: string;
  readonly basis: BasisOfDay | undefined;
  readonly onBasis: (basis: BasisOfDay | undefined) => void;
}

export function AreaPanel({ id, basis: asked, onBasis }: AreaPanelProps) {
  const catalogue = useCatalogue();
  const basis = keepBasis(asked, catalogue.release.date);
  const { query, standing, retryStanding } = useAreaPage(id);
  const reader = useBasisReader(basis !== undefined);
  const isWaiting = basis !== undefined && !reader.data;
  const [hasShown, setShown] = useState(!isWaiting);
  if (!isWaiting && !hasShown) setShown(true);
  const { data } = query;
  const read = useMemo(
    () =>
      basis === undefined || !reader.data || !data
        ? undefined
        : readArea(data, { read: reader.data.read, catalogue, basis }),
    [basis, reader.data, data, catalogue],
  );
  const retry = isWaiting && reader.isError ? () => void reader.refetch() : undefined;
  // Nothing is shown on boundaries other than those of the address, but what stood there before a switch.
  if (!hasShown) return retry ? <UnansweredNote onRetry={retry} /> : <Waiting />;
  return (
    <>
      {retry ? <UnansweredNote onRetry={retry} /> : null}
      <div aria-busy={isWaiting}>
        <Loaded query={query}>
          {(answer) => (
            <AreaView
              answer={answer}
              standing={standing}
              onRetryStanding={retryStanding}
              read={read}
              basis={basis}
              onBasis={onBasis}
            />
          )}
        </Loaded>
      </div>
    </>
  );
}
