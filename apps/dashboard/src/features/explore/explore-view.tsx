import { type ComposedFigure, composeFigure, listNeeds } from '@dinh/charts/compose';
import { type FigureSpec, type SpecProblem, writeFigureQuery } from '@dinh/charts/spec';
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { PageTitle } from '../../ui/page-title.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { RevisedCells } from '../revisions/revised-cells.tsx';
import type { ChangeSpec } from './control-props.ts';
import { ExploreAnswer } from './explore-answer.tsx';
import { loadControls, loadFigure, loadTakeAway } from './explore-parts.ts';
import { SpecProblems } from './spec-problems.tsx';
import { type ExploreAnswers, toFigureData } from './to-figure-data.ts';
import { useFigureHrefs } from './use-figure-hrefs.ts';

const ExploredFigure = lazy(async () => ({ default: (await loadFigure()).ExploredFigure }));
const ExploreControls = lazy(async () => ({ default: (await loadControls()).ExploreControls }));
const TakeAway = lazy(async () => ({ default: (await loadTakeAway()).TakeAway }));

/** The figure that an address asks for. */
export interface AskedFigure {
  readonly spec: FigureSpec;
  /** What could not be read of it. */
  readonly problems: readonly SpecProblem[];
  /** The parameters of the address. */
  readonly given: ReadonlyMap<string, string>;
}

export interface ExploreViewProps {
  readonly answers: ExploreAnswers;
  /** What the answers are to. */
  readonly asked: AskedFigure;
  /** What the address asks for now, where its answer is still on its way; the controls stand on it. */
  readonly current?: AskedFigure;
  readonly onChange: (query: string, isPassing: boolean) => void;
}

function isAddressOf(query: string, { given, spec }: AskedFigure): boolean {
  const pinned = new URLSearchParams(query);
  // The address of a page that still speaks another language is not its own.
  if ((given.get('lang') ?? spec.lang) !== spec.lang) return true;
  return pinned.size === given.size && [...pinned].every(([name, value]) => given.get(name) === value);
}

const keyOf = ({ code, field, seen }: SpecProblem): string => `${code} ${field} ${seen}`;

/** The problems of the address, and those of the one that was read before it was written out in full. */
function useProblems({ query, problems }: ComposedFigure, asked: AskedFigure): readonly SpecProblem[] {
  const [before, setBefore] = useState<{ readonly query: string; readonly problems: readonly SpecProblem[] }>();
  const now = [...asked.problems, ...problems];
  const isSame = before?.query === query;
  if (!isAddressOf(query, asked) && now.length > 0 && !isSame) setBefore({ query, problems: now });
  return [...new Map([...(isSame ? before.problems : []), ...now].map((one) => [keyOf(one), one])).values()];
}

/** A figure that a reader builds: the answer, its settings, the picture, and all ways to take it away. */
export function ExploreView({ answers, asked: latest, current = latest, onChange }: ExploreViewProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useFigureHrefs();
  // What is typed is seen at once; the picture follows.
  const asked = useDeferredValue(latest);
  const { spec } = asked;
  const needs = useMemo(
    () =>
      listNeeds(
        spec,
        answers.indicators.map(({ indicator }) => indicator),
      ),
    [spec, answers],
  );
  const needed = Object.values(needs).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: needs by what they say, so that figures are not unpacked anew
  const data = useMemo(() => toFigureData(answers, needs, catalogue), [answers, needed, catalogue]);
  const composed = useMemo(() => composeFigure({ spec, data, hrefs }), [spec, data, hrefs]);
  const problems = useProblems(composed, asked);
  const { query } = composed;
  const isCurrent = asked === current;
  const isWritten = isAddressOf(query, asked);
  useEffect(() => {
    // An address says all that is shown, so that it shows the same in years.
    if (isCurrent && !isWritten) onChange(query, true);
  }, [isCurrent, isWritten, query, onChange]);
  const settled = isCurrent ? composed.spec : current.spec;
  const change = useCallback<ChangeSpec>(
    (changed, isPassing = false) => onChange(writeFigureQuery({ ...settled, ...changed }), isPassing),
    [settled, onChange],
  );
  return (
    <article>
      <PageTitle title={t('explorePage.title')} site={t('frame.name')} />
      <ExploreAnswer composed={composed} />
      <SpecProblems problems={problems} />
      <RevisedCells cells={composed.cells} />
      <div className="mt-6 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0">
          <Suspense fallback={<div className="min-h-[36rem]" />}>
            <ExploredFigure composed={composed} />
          </Suspense>
        </div>
        <div className="min-w-0 lg:row-span-2 print:hidden">
          <Suspense fallback={<div className="min-h-[48rem]" />}>
            <ExploreControls spec={settled} composed={composed} data={data} onChange={change} />
          </Suspense>
        </div>
        {composed.drawn === null ? null : (
          <div className="min-w-0 print:hidden">
            <Suspense fallback={<div className="min-h-[40rem]" />}>
              <TakeAway composed={composed} onChange={change} />
            </Suspense>
          </div>
        )}
      </div>
    </article>
  );
}
