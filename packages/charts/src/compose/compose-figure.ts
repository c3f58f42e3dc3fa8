import { createTranslator, describeWarning } from '@dinh/i18n';
import { type FigureSheet, isAskedBasis, isPerPeopleMeaningful, parsePeriod, readingsOf } from '@dinh/kpi';
import { composeImprint } from '../figure/compose-imprint.ts';
import { computedForms, type FigureSpec, type SpecProblem, writeFigureQuery } from '../spec/index.ts';
import { checkFigure, type FigureWarning, isPrinted } from './check-figure.ts';
import { choosePlaces } from './choose-places.ts';
import { composeCourses } from './compose-courses.ts';
import { composeScatter, composeSlope } from './compose-pairs.ts';
import { composeMatrix, composeStacked, composeTable } from './compose-periods.ts';
import { composeSheet, listAllCells } from './compose-sheet.ts';
import { composeBars, composeMap } from './compose-year.ts';
import type { DrawnFigure, FigureCellKey, FormParts } from './composed-figure.ts';
import type { FigureData, FigureHrefs } from './figure-data.ts';
import { listNotes } from './figure-words.ts';
import type { FormInput } from './form-input.ts';
import { type FigureIndicator, readAims, readFigureIndicator } from './read-figure.ts';

export interface ComposeInput {
  readonly spec: FigureSpec;
  readonly data: FigureData;
  readonly hrefs: FigureHrefs;
}

export interface ComposedFigure {
  /** As asked, without what can't be kept, at its release. */
  readonly spec: FigureSpec;
  /** The same as the query of a link that shows this in years. */
  readonly query: string;
  /** Settings that were not kept. */
  readonly problems: readonly SpecProblem[];
  /** What is drawn; null where there is nothing, which `nothing` says. */
  readonly drawn: DrawnFigure | null;
  readonly nothing: 'no-indicator' | 'no-figures' | 'no-form' | null;
  /** What may mislead, to be mended or left to the notes. */
  readonly warnings: readonly FigureWarning[];
  /** The cells of the figure, blanks included, in its order. */
  readonly cells: readonly FigureCellKey[];
  /** The figure's table: of what is shown, or of all readings of its indicators on its boundaries. */
  readonly toSheet: (of: 'shown' | 'all') => FigureSheet | null;
}

/** Drops what doesn't go together or isn't in the release, naming each. */
function settle(spec: FigureSpec, data: FigureData, refuse: (problem: SpecProblem) => void): FigureSpec {
  const { release } = data.ground;
  const known = new Map(data.indicators.map(({ indicator }) => [indicator.id as string, indicator]));
  for (const id of spec.indicators.filter((one) => !known.has(one))) {
    refuse({ code: 'unknown', field: 'indicator', seen: id, accepted: [] });
  }
  const indicators = spec.indicators.flatMap((id) => known.get(id) ?? []);
  const drop = (isBad: boolean, problem: SpecProblem): boolean => {
    if (isBad) refuse(problem);
    return isBad;
  };
  const { basis, per, index, change, from, to, form } = spec;
  const isFarBasis = drop(!isAskedBasis(basis, release.date), {
    ...{ code: 'not-with', field: 'basis', seen: basis },
    accepted: ['as-reported', `on:${release.date}`],
  });
  const isBadPer = drop(per !== null && !indicators.some(isPerPeopleMeaningful), {
    ...{ code: 'not-with', field: 'per', seen: per ?? '', accepted: [] },
  });
  const isComputable = computedForms.includes(form);
  const isBadIndex = drop(index !== null && !isComputable, {
    ...{ code: 'not-with', field: 'index', seen: index ?? '' },
    accepted: computedForms.map((one) => `form=${one}`),
  });
  const isBadChange = drop(change !== null && (!isComputable || (index !== null && !isBadIndex)), {
    ...{ code: 'not-with', field: 'change', seen: change ?? '' },
    accepted: isComputable ? [`index=${index}`] : computedForms.map((one) => `form=${one}`),
  });
  const isBackwards = drop(from !== null && to !== null && parsePeriod(from).start > parsePeriod(to).end, {
    ...{ code: 'not-with', field: 'from', seen: from ?? '' },
    accepted: [`from ≤ ${to}`],
  });
  return {
    ...spec,
    ...(isFarBasis ? { basis: 'as-reported' } : {}),
    ...(isBadPer ? { per: null } : {}),
    ...(isBadIndex ? { index: null } : {}),
    ...(isBadChange ? { change: null } : {}),
    ...(isBackwards ? { from: null } : {}),
    indicators: indicators.length === 0 ? spec.indicators : indicators.map(({ id }) => id),
    release: release.number,
  };
}

function composeForm(input: FormInput): FormParts | null {
  const { form } = input.spec;
  if (form === 'bars') return composeBars(input);
  if (form === 'map') return composeMap(input);
  if (form === 'slope') return composeSlope(input);
  if (form === 'scatter') return composeScatter(input);
  if (form === 'stacked') return composeStacked(input);
  if (form === 'matrix') return composeMatrix(input);
  if (form === 'table') return composeTable(input);
  return composeCourses(input, form);
}

/**
 * What a spec shows of a release: the one function behind screen, picture, file and embed. Never throws for
 * a spec: what can't be kept is left out and named.
 */
export function composeFigure({ spec: asked, data, hrefs }: ComposeInput): ComposedFigure {
  const t = createTranslator(asked.lang);
  const problems: SpecProblem[] = [];
  const refuse = (problem: SpecProblem): void => void problems.push(problem);
  const settled = settle(asked, data, refuse);
  const wanted = new Map(data.indicators.map((one) => [one.indicator.id as string, one]));
  const [first, ...rest] = settled.indicators.flatMap((id): readonly FigureIndicator[] => {
    const found = wanted.get(id);
    return found ? [readFigureIndicator(found, settled, data, t)] : [];
  });
  const blank = { cells: [], warnings: [], drawn: null, toSheet: () => null };
  if (!first) {
    return { ...blank, spec: settled, query: writeFigureQuery(settled), problems, nothing: 'no-indicator' };
  }
  const places = choosePlaces(settled, data);
  problems.push(...places.problems);
  const indicators: FormInput['indicators'] = [first, ...rest];
  const stored = wanted.get(first.indicator.id)?.points ?? [];
  const aims = readAims(first, stored, data);
  const input: FormInput = { aims, spec: settled, indicators, places, data, hrefs, t, refuse };
  const parts = composeForm(input);
  // What is left of the settings: the link shows this again, and nothing in it is refused.
  const shown = parts?.shown.map(({ one }) => one.indicator.id as string) ?? [];
  const used = settled.indicators.filter((id) => shown.includes(id));
  const kept = parts?.areas ? { ...places.kept, areas: [...parts.areas], group: 'none', focus: null } : places.kept;
  const isRate = shown.length === 0 || parts?.shown.some(({ one }) => one.read.rate !== null) === true;
  if (settled.per !== null && !isRate) refuse({ code: 'not-with', field: 'per', seen: settled.per, accepted: [] });
  const spec: FigureSpec = {
    ...settled,
    ...kept,
    indicators: used.length > 0 ? used : settled.indicators,
    per: isRate ? settled.per : null,
  };
  const query = writeFigureQuery(spec);
  const isEmpty = parts === null || parts.shown.every(({ points }) => points.every(({ value }) => value === null));
  if (isEmpty) {
    const hasFigures = first.read.points.some(({ value }) => value !== null);
    const nothing = parts === null && hasFigures ? 'no-form' : 'no-figures';
    return { ...blank, spec, query, problems, nothing };
  }
  const title = spec.title ?? parts.title;
  const link = hrefs.figure(query);
  const cited = parts.shown.flatMap(({ one, points }) => points.flatMap((point) => readingsOf(one.read, point)));
  const [last] = cited.slice(-1);
  const imprint = composeImprint(
    {
      points: cited,
      sources: new Map(indicators.flatMap(({ sources }) => [...sources])),
      alsoFrom: indicators.flatMap(({ alsoFrom }) => alsoFrom),
      release: data.ground.release,
      link,
      report: last ? hrefs.report({ title, link, cell: last }) : link,
      hrefs,
    },
    t,
  );
  if (!imprint) return { ...blank, spec, query, problems, nothing: 'no-figures' };
  const warnings = checkFigure(input, parts);
  const notes = [
    ...listNotes(spec, parts.shown, data.ground, t),
    ...parts.notes,
    ...warnings.filter(isPrinted).map((warning) => describeWarning(warning, t)),
  ];
  const { subtitle } = parts;
  const drawn = parts.draw({ title, subtitle, notes, imprint, t });
  return {
    ...{ spec, query, problems, warnings, drawn, nothing: null, cells: parts.cells },
    toSheet: (of) => {
      const cells = of === 'shown' ? parts.cells : listAllCells(indicators);
      return composeSheet({
        ...{ title, subtitle, notes, query, link, licence: imprint.licence },
        ...{ spec, indicators, cells, data, t },
      });
    },
  };
}
