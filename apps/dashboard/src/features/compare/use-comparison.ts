import { useMemo } from 'react';
import type { CompareAnswer, HeritageAnswer, PeersAnswer } from '../../app/answers.ts';
import { type CompareState, weightsOf } from '../../app/compare-state.ts';
import { unpackPoints } from '../../app/unpack-points.ts';
import { makeMemory } from '../basis/make-memory.ts';
import { readAsReported } from '../basis/read-as-reported.ts';
import { readCatalogued } from '../basis/read-catalogued.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { indexSources } from '../figures/find-source.ts';
import { useTranslate } from '../language/use-translate.ts';
import { type ComparedPlaces, choosePlaces } from './choose-places.ts';
import { type ComparedIndicator, compareIndicator } from './compare-indicator.ts';
import { findPeers } from './find-peers.ts';
import { type ReadIndicator, readIndicator } from './read-indicator.ts';

export interface CompareAnswers {
  readonly indicators: readonly CompareAnswer[];
  readonly peers: PeersAnswer;
  /** The registers, where one of the indicators counts one on other boundaries. */
  readonly heritage: HeritageAnswer | undefined;
}

export interface ComparedSets extends ComparedPlaces {
  /** Where the people of places are from. */
  readonly populationSources: PeersAnswer['sources'];
  readonly indicators: readonly ComparedIndicator[];
}

export interface Comparison extends ComparedSets {
  /** All but what is chosen below: the same object while only that changes. */
  readonly sets: ComparedSets;
  /** The one shown over time and in detail. */
  readonly detail: ComparedIndicator | undefined;
}

const remember = makeMemory<ReadIndicator>();

/** What every part of the page is given. */
export interface ComparisonProps {
  readonly comparison: Comparison;
  readonly state: CompareState;
  /** A drag replaces the address instead of adding one to go back to. */
  readonly onChange: (change: CompareState, isDrag?: boolean) => void;
}

/** What the parts are given that show all indicators. */
export interface SetsProps {
  readonly comparison: ComparedSets;
  /** True where figures of the years before stand in. */
  readonly isOlderTaken: boolean;
}

/** Compares by an address: figures are read again only when they or their boundaries change, not with year or places. */
export function useComparison({ indicators, peers, heritage }: CompareAnswers, state: CompareState): Comparison {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { areas, basis: askedBasis, per, year, older, weights, group, detail } = state;
  // The address gives new lists each time: by their text they stay the same.
  const [areasText, groupText] = [areas?.join(','), group?.join(',')];
  const chosen = useMemo(
    () => choosePlaces({ areas: areasText?.split(','), basis: askedBasis }, catalogue),
    [areasText, askedBasis, catalogue],
  );
  const { basis, places } = chosen;
  const people = per === undefined ? undefined : peers;
  const reads = useMemo(
    () =>
      indicators.map((answer) => {
        const { indicator } = answer;
        return remember(answer, `${basis} ${per} ${t.language}`, () => {
          const points = unpackPoints(answer.points);
          const read =
            basis === undefined
              ? readAsReported(points)
              : readCatalogued({ indicator, points, catalogue, basis, heritage });
          const sources = indexSources(answer.sources);
          return readIndicator({ indicator, read, sources, peers: people, t });
        });
      }),
    [indicators, basis, per, heritage, people, catalogue, t],
  );
  const compared = useMemo(() => {
    const ofDay = new Map<string, ReturnType<typeof findPeers>>();
    const findPeersOn = (areaId: string, day: string): ReturnType<typeof findPeers> => {
      const key = `${areaId} ${day}`;
      if (!ofDay.has(key)) {
        const asked = { areaId, day, layouts: peers.layouts, weights: weightsOf({ weights }), catalogue };
        ofDay.set(key, findPeers({ ...asked, group: groupText?.split(',') }));
      }
      return ofDay.get(key);
    };
    return reads.map((read) => compareIndicator(read, { places, catalogue, year, older, findPeersOn }));
  }, [reads, places, catalogue, year, older, peers, weights, groupText]);
  const sets = useMemo(
    (): ComparedSets => ({ ...chosen, populationSources: peers.sources, indicators: compared }),
    [chosen, compared, peers],
  );
  return useMemo(
    () => ({
      ...sets,
      sets,
      detail:
        compared.find(({ indicator }) => indicator.id === detail) ??
        compared.find((one) => one.places[0]?.reading) ??
        compared[0],
    }),
    [sets, compared, detail],
  );
}
