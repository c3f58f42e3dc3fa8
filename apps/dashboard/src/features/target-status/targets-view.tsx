import { type CountedPlace, describeTargetsFurther, type SummarisedTargets, summariseTargets } from '@dinh/i18n';
import { rollUpTargets, type TargetRollUp, type TargetStatus, troubledStatuses } from '@dinh/kpi';
import { lazy, memo, Suspense, useDeferredValue, useMemo } from 'react';
import type { OverviewAnswer, TargetsAnswer } from '../../app/answers.ts';
import { loadPart } from '../../app/load-part.ts';
import type { ChangeTargets, TargetOrder, TargetsState, TargetView } from '../../app/targets-state.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { PlainLink } from '../../ui/plain-link.tsx';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { TargetRule } from './assess-answer.ts';
import { describeChoice, describeNarrowing, describeUnknownChoice } from './describe-rule.ts';
import { dropUnknown } from './drop-unknown.ts';
import {
  groupByPlace,
  isDense,
  listAllChoices,
  listTroubled,
  type PlaceGroup,
  selectTargets,
} from './select-targets.ts';
import { StatusCounts } from './status-counts.tsx';
import { StatusWord } from './status-word.tsx';
import { type TargetEntry, toTargetEntries } from './target-entries.ts';
import {
  describeEntry,
  nameIndicator,
  namePlaceOfTime,
  namePolicy,
  nameRegion,
  type TargetSpeech,
} from './target-words.ts';
import { TargetsControls } from './targets-controls.tsx';
import { TargetsList } from './targets-list.tsx';
import type { TargetsAssessed } from './use-assessed-targets.ts';
import { useTargetHref } from './use-target-href.ts';

const loadLater = loadPart(() => import('./later-parts.ts'), ['target', 'targets']);
const TargetsMatrix = lazy(async () => ({ default: (await loadLater()).TargetsMatrix }));
const TargetsSheet = lazy(async () => ({ default: (await loadLater()).TargetsSheet }));

interface TargetsViewProps {
  readonly answer: Pick<TargetsAnswer, 'targets' | 'policies' | 'release' | 'sources'>;
  readonly regions: OverviewAnswer['regions'];
  readonly found: TargetsAssessed;
  readonly state: TargetsState;
  readonly onChange: ChangeTargets;
}

/** How many targets of these statuses each place has, in the order of the places, the most first. */
function countPlaces(
  groups: readonly PlaceGroup[],
  statuses: readonly TargetStatus[],
  nameOf: (entry: TargetEntry) => string,
): readonly CountedPlace[] {
  return groups
    .map(({ entries: [first], rollUp }) => ({
      name: nameOf(first),
      count: statuses.reduce((sum, status) => sum + rollUp.statuses[status], 0),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function rollUp(entries: readonly TargetEntry[]): TargetRollUp {
  return rollUpTargets(entries.map(({ assessment }) => assessment));
}

function summarise(
  entries: readonly TargetEntry[],
  groups: readonly PlaceGroup[],
  speech: TargetSpeech,
): SummarisedTargets {
  const nameOf = (entry: TargetEntry): string => namePlaceOfTime(entry, speech);
  const behind = troubledStatuses.filter((status) => status !== 'missed');
  return {
    rollUp: rollUp(entries),
    missed: countPlaces(groups, ['missed'], nameOf),
    behind: countPlaces(groups, behind, nameOf),
    asOf: speech.asOf,
  };
}

/** What is missed, where, and what is unknown: in a sentence, in counts, and target by target. */
export function TargetsView({ answer, regions, found, state: asked, onChange }: TargetsViewProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { rule, assessed } = found;
  const hrefOf = useTargetHref(rule.basis);
  const speech: TargetSpeech = useMemo(() => ({ catalogue, t, asOf: rule.asOf }), [catalogue, t, rule.asOf]);
  const entries = useMemo(
    () => toTargetEntries(answer, assessed, { catalogue, regions }),
    [answer, assessed, catalogue, regions],
  );
  const state = useMemo(() => dropUnknown(asked, { answer, regions }), [asked, answer, regions]);
  const { order = 'worst' } = state;
  const ofAnyStatus = useMemo(() => selectTargets(entries, state, 'status'), [entries, state]);
  const chosen = useMemo(() => selectTargets(entries, state), [entries, state]);
  const groups = useMemo(() => groupByPlace(chosen, order), [chosen, order]);
  const choices = useMemo(
    () =>
      listAllChoices(entries, state, {
        policy: ({ policy }) => (policy ? namePolicy(policy, t) : t('targets.control.noPolicy')),
        family: ({ family }) => t(`words.family.${family}`),
        region: ({ region }) => (region ? nameRegion(region, t) : ''),
      }),
    [entries, state, t],
  );
  const troubled = useMemo(() => listTroubled(chosen), [chosen]);
  const [worst] = useMemo(() => listTroubled(ofAnyStatus), [ofAnyStatus]);
  const said = [
    describeUnknownChoice(asked, state, t),
    describeChoice(state, choices, t),
    describeNarrowing(state.status, chosen.length, t),
  ].filter((sentence) => sentence !== null);
  const usualView = isDense(chosen) ? 'matrix' : 'list';
  const summary = useMemo(
    () => summarise(ofAnyStatus, groupByPlace(ofAnyStatus, order), speech),
    [ofAnyStatus, order, speech],
  );
  const view = state.view ?? usualView;
  const isUnfolded = order === 'unknown' || state.status?.includes('not-assessable') === true;
  const sources = answer.sources.length;
  const undocumented = ofAnyStatus.filter(({ policyId }) => policyId === null).length;
  const lead = [
    t(order === 'worst' ? 'targets.lead.byWorst' : 'targets.lead.byUnknown'),
    ...(view === 'list' && !isUnfolded ? [t('targets.lead.folded')] : []),
    ...(undocumented > 0 ? [t('targets.lead.undocumented', { count: undocumented })] : []),
    t('targets.lead.honest'),
  ].join(' ');
  const shown = useMemo(
    () => ({ summary, groups, troubled, speech, rule, sources, hrefOf, view, order, isUnfolded }),
    [summary, groups, troubled, speech, rule, sources, hrefOf, view, order, isUnfolded],
  );
  // The sentence and the counts come first, the rows a frame later.
  const settled = useDeferredValue(shown);
  return (
    <>
      <PageTitle title={t('overview.title')} site={t('frame.name')} />
      <Answer sentence={summariseTargets(summary, t, asFigure)}>
        {[...said, describeTargetsFurther(summary, t)].join(' ')}
      </Answer>
      <Suspense fallback={null}>
        <PrintedTargets shown={settled} />
      </Suspense>
      <div className="print:hidden">
        <Section title={t('targets.title')} lead={lead} anchor="targets">
          <StatusCounts
            rollUp={rollUp(ofAnyStatus)}
            chosen={state.status}
            onChange={(status) => onChange({ status })}
          />
          <WorstCase worst={worst} speech={speech} hrefOf={hrefOf} />
          <TargetsControls
            state={state}
            choices={choices}
            rule={rule}
            today={answer.release.date}
            usualView={usualView}
            onChange={onChange}
          />
          <div className="mt-4" aria-busy={settled !== shown}>
            <ShownTargets shown={settled} />
          </div>
        </Section>
      </div>
    </>
  );
}

/** All that is said of the chosen targets, beside the first sentences. */
interface Shown {
  readonly summary: SummarisedTargets;
  readonly groups: readonly PlaceGroup[];
  readonly troubled: readonly TargetEntry[];
  readonly speech: TargetSpeech;
  readonly rule: TargetRule;
  readonly sources: number;
  readonly hrefOf: (entry: TargetEntry) => string;
  readonly view: TargetView;
  readonly order: TargetOrder;
  readonly isUnfolded: boolean;
}

const PrintedTargets = memo(function PrintedTargets({ shown }: { readonly shown: Shown }) {
  const { summary, groups, troubled, speech, rule, sources } = shown;
  return <TargetsSheet {...{ summary, groups, troubled, speech, rule, sources }} />;
});

const ShownTargets = memo(function ShownTargets({ shown }: { readonly shown: Shown }) {
  const { groups, speech, hrefOf, view, order, isUnfolded } = shown;
  if (groups.length === 0) return <p className="text-16">{speech.t('targets.answer.none')}</p>;
  if (view === 'list') return <TargetsList {...{ groups, speech, hrefOf, isUnfolded }} />;
  return (
    <Suspense fallback={<div aria-busy="true" className="min-h-96" />}>
      <TargetsMatrix {...{ groups, order, speech, hrefOf }} />
    </Suspense>
  );
});

interface WorstCaseProps {
  readonly worst: TargetEntry | undefined;
  readonly speech: TargetSpeech;
  readonly hrefOf: (entry: TargetEntry) => string;
}

/** The target of the worst status that lacks most for what is asked, in words; nothing where none is in trouble. */
function WorstCase({ worst, speech, hrefOf }: WorstCaseProps) {
  const { t } = speech;
  if (!worst) return null;
  return (
    <p className="mt-4 max-w-[68ch] text-16">
      <StatusWord status={worst.assessment.status} isAlone />{' '}
      <PlainLink href={hrefOf(worst)}>
        {t('targets.worst', {
          status: t(`target.status.${worst.assessment.status}`),
          place: namePlaceOfTime(worst, speech),
          indicator: nameIndicator(worst, t),
        })}
      </PlainLink>{' '}
      {describeEntry(worst, t)}
    </p>
  );
}
