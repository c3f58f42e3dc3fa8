import type { AppRouter } from '@dinh/api/router';
import type { inferRouterOutputs } from '@trpc/server';

type Answers = inferRouterOutputs<AppRouter>;

export type CatalogueAnswer = Answers['catalogue'];
export type OverviewAnswer = Answers['overview'];
export type IndicatorAnswer = Answers['indicator'];
export type AreaAnswer = Answers['area'];
export type CompareAnswer = Answers['compare'];
export type PeersAnswer = Answers['peers'];
export type HeritageAnswer = Answers['heritage'];
export type ProblemsAnswer = Answers['problems'];
export type CellAnswer = Answers['cell'];
export type SourcesAnswer = Answers['sources'];
export type StandingAnswer = Answers['standing'];
/** Of a place that is compared with others. */
export type ComparedAnswer = Extract<StandingAnswer, { status: 'compared' }>;
export type ReportAnswer = Answers['report'];
export type RevisedAnswer = Answers['revised'];
export type TargetsAnswer = Answers['targets'];
export type SourceAnswer = Answers['source'];
export type PoliciesAnswer = Answers['policies'];
export type PolicyAnswer = Answers['policy'];
export type ValuesAnswer = Answers['values'];

export type ReleaseRow = CatalogueAnswer['release'];
export type AreaRow = CatalogueAnswer['areas'][number];
export type IndicatorRow = IndicatorAnswer['indicator'];
export type SourceRow = IndicatorAnswer['sources'][number];
/** A source with what rests on it. */
export type SourceEntry = SourcesAnswer['sources'][number];
export type TargetRow = IndicatorAnswer['targets'][number];
export type PolicyRow = IndicatorAnswer['policies'][number];
/** A policy with its area and how many targets it sets. */
export type ListedPolicy = PoliciesAnswer['policies'][number];
export type HeritageRow = AreaAnswer['heritage'][number];
export type RegisterRow = HeritageAnswer['registers'][number];
export type SuccessionRow = CatalogueAnswer['successions'][number];
export type FindingRow = ProblemsAnswer['findings'][number];
export type PrintedFigure = ProblemsAnswer['notPlaced'][number];
