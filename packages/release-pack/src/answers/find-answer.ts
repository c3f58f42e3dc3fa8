import type { OpenPack } from '../release-pack.ts';
import type { AnswerRelease } from './answer-release.ts';
import { answerArea } from './area.ts';
import { answerCatalogue } from './catalogue.ts';
import { type AskedCell, answerCell } from './cell.ts';
import { answerCompare } from './compare.ts';
import { answerHeritage } from './heritage.ts';
import { answerIndicator } from './indicator.ts';
import { answerPolicies, answerPolicy, answerValues } from './policies.ts';
import { answerReleases } from './releases.ts';
import { answerSource, answerSources } from './sources.ts';
import { answerStanding } from './standing.ts';
import { answerTargets } from './targets.ts';
import { answerOverview, answerPeers, answerProblems } from './whole-answer.ts';

interface AskedId {
  readonly id: string;
}

/** What each procedure of that name is asked with, the release aside. */
export interface Questions {
  readonly catalogue: unknown;
  readonly overview: unknown;
  readonly problems: unknown;
  readonly peers: unknown;
  readonly heritage: unknown;
  readonly sources: unknown;
  readonly policies: unknown;
  readonly values: unknown;
  readonly releases: unknown;
  readonly targets: unknown;
  readonly indicator: AskedId;
  readonly area: AskedId;
  readonly compare: AskedId;
  readonly standing: AskedId;
  readonly source: AskedId;
  readonly policy: AskedId;
  readonly cell: AskedCell;
}

type Answerers = {
  readonly [Name in keyof Questions]: (pack: OpenPack, release: AnswerRelease, input: Questions[Name]) => unknown;
};

const answerers: Answerers = {
  catalogue: answerCatalogue,
  overview: answerOverview,
  problems: answerProblems,
  peers: answerPeers,
  heritage: answerHeritage,
  sources: answerSources,
  policies: answerPolicies,
  values: answerValues,
  releases: answerReleases,
  indicator: answerIndicator,
  area: answerArea,
  compare: answerCompare,
  standing: answerStanding,
  targets: answerTargets,
  source: answerSource,
  policy: answerPolicy,
  cell: answerCell,
};

export interface Question {
  /** The procedure's name. */
  readonly name: string;
  readonly input: unknown;
  /** The latest release's number. */
  readonly latest: number;
}

function isAnswered(name: string): name is keyof Questions {
  return Object.hasOwn(answerers, name);
}

/** What the server would answer; undefined where the pack doesn't hold all that it takes. */
export function findAnswer(pack: OpenPack, { name, input, latest }: Question): unknown {
  if (!isAnswered(name)) return undefined;
  const answer = answerers[name] as Answerers['cell'];
  // Procedures are called through typed clients, which send what `Questions` says.
  return answer(pack, { ...pack.release, latest }, input as AskedCell);
}
