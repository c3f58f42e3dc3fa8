import type { SpecProblem } from '@dinh/charts/spec';
import { formatList, type Translate } from '@dinh/i18n';
import { useTranslate } from '../language/use-translate.ts';

const longestAccepted = 6;

/** One setting that was not kept, in a sentence. */
export function describeProblem({ code, field, seen, accepted }: SpecProblem, t: Translate): string {
  const known = accepted.slice(0, longestAccepted);
  const hint =
    known.length === 0 ? '' : ` ${t('explorePage.problem.accepted', { accepted: formatList(known, t.language) })}`;
  return `${t(`explorePage.problem.${code}`, { field, seen })}${hint}`;
}

/** What an address asks for that could not be kept, each with what could have stood there. */
export function SpecProblems({ problems }: { readonly problems: readonly SpecProblem[] }) {
  const t = useTranslate();
  if (problems.length === 0) return null;
  return (
    <div role="status" className="mb-6 border-rule border-l-2 pl-3 text-14 print:hidden">
      <p>{t('explorePage.problem.title', { count: problems.length })}</p>
      <ul className="mt-1 list-disc pl-5">
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.field} ${problem.seen}`} className="break-words">
            {describeProblem(problem, t)}
          </li>
        ))}
      </ul>
    </div>
  );
}
