import type { FigureSpec, SpecProblem } from '@dinh/charts/spec';

const listOf = (text: string): readonly string[] => text.split(',');

/** A list without what was refused; what stands in for it takes its place. */
function replaceRefused(ids: readonly string[], { seen, accepted }: SpecProblem, isReplaced: boolean): string[] {
  const refused = listOf(seen);
  const next = ids.flatMap((id) => (refused.includes(id) ? (isReplaced ? accepted : []) : [id]));
  return [...new Set(next)];
}

function keep(spec: FigureSpec, problem: SpecProblem, known: ReadonlySet<string>): FigureSpec {
  const { field } = problem;
  if (field === 'focus') return { ...spec, focus: null };
  if (field === 'group') return { ...spec, group: null };
  if (field === 'area') {
    const isReplaced = problem.accepted.length > 0 && problem.accepted.every((id) => known.has(id));
    return { ...spec, areas: replaceRefused(spec.areas, problem, isReplaced) };
  }
  if (field !== 'indicator') return spec;
  const indicators = replaceRefused(spec.indicators, problem, false);
  return indicators.length === 0 ? spec : { ...spec, indicators };
}

/**
 * A composed figure's settings without what it shows nothing of: files are made of what can be kept as a whole, while
 * a reader who tries another form keeps what was chosen.
 */
export function toKeptSpec(spec: FigureSpec, problems: readonly SpecProblem[], known: ReadonlySet<string>): FigureSpec {
  return problems.reduce((kept, problem) => keep(kept, problem, known), spec);
}
