import { lazy, Suspense } from 'react';
import type { CompareState } from '../../app/compare-state.ts';
import { loadPart } from '../../app/load-part.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { choosePlaces } from './choose-places.ts';
import { CompareAnswerLine } from './compare-answer.tsx';
import { CompareControls } from './compare-controls.tsx';
import { type CompareAnswers, useComparison } from './use-comparison.ts';

export type { CompareAnswers } from './use-comparison.ts';

const CompareDetails = lazy(
  loadPart(
    async () => ({ default: (await import('./compare-details.tsx')).CompareDetails }),
    ['basis', 'compare', 'comparePage', 'forms', 'policies'],
  ),
);
/** Its room, so that nothing jumps when it comes. */
const detailsRoom = 'min-h-screen print:min-h-0';

interface CompareViewProps {
  readonly answers: CompareAnswers;
  readonly state: CompareState;
  /** What the address asks for now, where its answer is still on its way; the controls stand on it. */
  readonly asked?: CompareState;
  readonly onChange: (change: CompareState, isDrag?: boolean) => void;
}

/** Places beside each other: the answer, where they stand, their figures, their course, who is like them, whom to learn from. */
export function CompareView({ answers, state, asked = state, onChange }: CompareViewProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const comparison = useComparison(answers, state);
  return (
    <article>
      <PageTitle title={t('compare.title')} site={t('frame.name')} />
      <CompareAnswerLine comparison={comparison} state={state} />
      <CompareControls
        comparison={{ ...comparison, ...choosePlaces(asked, catalogue) }}
        state={asked}
        onChange={onChange}
      />
      {comparison.places.length === 0 ? null : (
        <div className={detailsRoom}>
          <Suspense>
            <CompareDetails comparison={comparison} state={state} onChange={onChange} />
          </Suspense>
        </div>
      )}
    </article>
  );
}
