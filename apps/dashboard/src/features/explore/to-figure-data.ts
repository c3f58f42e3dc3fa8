import type { FigureData, FigureNeeds } from '@dinh/charts/compose';
import type { BoundaryFile } from '@dinh/charts/map';
import type { CompareAnswer, HeritageAnswer, PeersAnswer, TargetsAnswer } from '../../app/answers.ts';
import { unpackPoints } from '../../app/unpack-points.ts';
import { findRegister } from '../basis/read-catalogued.ts';
import { unpackPeople } from '../basis/read-peer-rates.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** What a figure was asked for with, as it came. */
export interface ExploreAnswers {
  /** Those that the release has, in the order asked. */
  readonly indicators: readonly CompareAnswer[];
  readonly targets: TargetsAnswer | undefined;
  readonly peers: PeersAnswer | undefined;
  readonly heritage: HeritageAnswer | undefined;
  readonly boundaries: BoundaryFile | undefined;
}

/** Answers as a figure is composed from them; only what it needs is made ready. */
export function toFigureData(answers: ExploreAnswers, needs: FigureNeeds, catalogue: Catalogue): FigureData {
  const { indicators, targets, peers, heritage, boundaries } = answers;
  return {
    ground: catalogue,
    indicators: indicators.map(({ indicator, points, sources }) => ({
      indicator,
      points: unpackPoints(points),
      sources,
    })),
    ...(needs.people && peers ? { people: unpackPeople(peers) } : {}),
    ...(needs.layouts && peers ? { layouts: peers.layouts } : {}),
    ...(needs.registers ? { findRegister: (id: string) => findRegister(id, heritage) } : {}),
    ...(boundaries ? { boundaries } : {}),
    ...(targets ? { asked: { targets: targets.targets, policies: targets.policies } } : {}),
  };
}
