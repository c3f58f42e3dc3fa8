import { type CountedPlace, describeTargetsFurther, summariseTargets } from '@dinh/i18n';
import { rollUpTargets, type TargetRollUp, type TargetStatus, troubledStatuses } from '@dinh/kpi';
import { lazy, Suspense, useMemo } from 'react';
import type { OverviewAnswer, TargetsAnswer } from '../../app/answers.ts';
import { loadPart } from '../../app/load-part.ts';
import type { ChangeTargets, TargetsState } from '../../app/targets-state.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { PlainLink } from '../../ui/plain-link.tsx';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { localName } from '../language/local-text.ts';
import { useTranslate } from '../language/use-translate.ts';
import { describeChoice } from './describe-rule.ts';
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
import { describeEntry, nameIndicator, namePlace, namePolicy, type TargetSpeech } from './target-words.ts';
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

/** What is missed, where, and what is unknown: in a sentence, in counts, and target by target. */
export function TargetsView({ answer, regions, found, state, onChange }: TargetsViewProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { rule, assessed } = found;
  const hrefOf = useTargetHref(rule.basis);
  const speech: TargetSpeech = useMemo(() => ({ catalogue, t, asOf: rule.asOf }), [catalogue, t, rule.asOf]);
  const entries = useMemo(
    () => toTargetEntries(answer, assessed, { catalogue, regions }),
    [answer, assessed, catalogue, regions],
  );
  const { order = 'worst' } = state;
  const ofAnyStatus = useMemo(() => selectTargets(entries, state, 'status'), [entries, state]);
  const chosen = useMemo(() => selectTargets(entries, state), [entries, state]);
  const groups = useMemo(() => groupByPlace(chosen, order), [chosen, order]);
  const choices = useMemo(
    () =>
      listAllChoices(entries, state, {
        policy: ({ policy }) => (policy ? namePolicy(policy, t) : t('targets.control.noPolicy')),
        family: ({ family }) => t(`words.family.${family}`),
        region: ({ region }) => (t.language === 'vi' ? region?.nameVi : region?.nameEn) ?? '',
      }),
    [entries, state, t],
  );
  const troubled = useMemo(() => listTroubled(chosen), [chosen]);
  const choice = describeChoice(state, choices, t);
  const usualView = isDense(chosen) ? 'matrix' : 'list';
  const nameOf = ({ area, row }: TargetEntry): string => (area ? localName(area, t.language) : row.areaName);
  const summary = {
    rollUp: rollUp(chosen),
    missed: countPlaces(groups, ['missed'], nameOf),
    behind: countPlaces(
      groups,
      troubledStatuses.filter((status) => status !== 'missed'),
      nameOf,
    ),
    asOf: rule.asOf,
  };
  return (
    <>
      <PageTitle title={t('overview.title')} site={t('frame.name')} />
      <Answer sentence={summariseTargets(summary, t, asFigure)}>
        {[...(choice === null ? [] : [choice]), describeTargetsFurther(summary, t)].join(' ')}
      </Answer>
      <Suspense fallback={null}>
        <TargetsSheet
          summary={summary}
          groups={groups}
          troubled={troubled}
          speech={speech}
          rule={rule}
          sources={answer.sources.length}
        />
      </Suspense>
      <div className="print:hidden">
        <Section title={t('targets.title')} lead={t('targets.lead')} anchor="targets">
          <StatusCounts
            rollUp={rollUp(ofAnyStatus)}
            chosen={state.status}
            onChange={(status) => onChange({ status })}
          />
          <WorstCase troubled={troubled} speech={speech} hrefOf={hrefOf} />
          <TargetsControls
            state={state}
            choices={choices}
            rule={rule}
            today={answer.release.date}
            usualView={usualView}
            onChange={onChange}
          />
          <div className="mt-4">
            {groups.length === 0 ? (
              <p className="text-16">{t('targets.answer.none')}</p>
            ) : (state.view ?? usualView) === 'list' ? (
              <TargetsList
                groups={groups}
                speech={speech}
                hrefOf={hrefOf}
                isUnfolded={order === 'unknown' || state.status?.includes('not-assessable') === true}
              />
            ) : (
              <Suspense fallback={<div aria-busy="true" className="min-h-96" />}>
                <TargetsMatrix groups={groups} speech={speech} hrefOf={hrefOf} />
              </Suspense>
            )}
          </div>
        </Section>
      </div>
    </>
  );
}

interface WorstCaseProps {
  /** The worst first. */
  readonly troubled: readonly TargetEntry[];
  readonly speech: TargetSpeech;
  readonly hrefOf: (entry: TargetEntry) => string;
}

/** The target in most trouble, in words; nothing where none is. */
function WorstCase({ troubled: [worst], speech, hrefOf }: WorstCaseProps) {
  const { t } = speech;
  if (!worst) return null;
  return (
    <p className="mt-4 max-w-[68ch] text-16">
      <StatusWord status={worst.assessment.status} isAlone />{' '}
      <PlainLink href={hrefOf(worst)}>
        {t('targets.worst', { place: namePlace(worst, speech), indicator: nameIndicator(worst, t) })}
      </PlainLink>{' '}
      {describeEntry(worst, t)}
    </p>
  );
}
