import type { SpecProblem } from '@dinh/charts/spec';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { describeProblem } from './describe-problem.ts';

/** What an address asks for that could not be kept, each with what could have stood there. */
export function SpecProblems({ problems }: { readonly problems: readonly SpecProblem[] }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  if (problems.length === 0) return null;
  return (
    <div role="status" className="mb-6 border-rule border-l-2 pl-3 text-14 print:hidden">
      <p>{t('explorePage.problem.title', { count: problems.length })}</p>
      <ul className="mt-1 list-disc pl-5">
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.field} ${problem.seen}`} className="break-words">
            {describeProblem(problem, catalogue, t)}
          </li>
        ))}
      </ul>
    </div>
  );
}
