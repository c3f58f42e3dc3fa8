import { selectAreaFeatures } from '@dinh/db/queries';
import {
  acceptedWeights,
  equalWeights,
  type FeatureWeights,
  mostPeers,
  openEnd,
  parseWeights,
  peersUnlessGiven,
  similarAreas,
  toPeerFeatures,
} from '@dinh/kpi';
import type { Request, Response } from 'express';
import { readQuery, toUnreadable } from '../request/read-query.ts';
import { readLanguage, readList, readWholeNumber } from '../request/read-values.ts';
import { findAsked } from './find-asked.ts';
import { answerList, type ListOptions } from './lists.ts';
import { mostReleases } from './observation-query.ts';

export const peerParameters = ['area', 'k', 'weights', 'release', 'lang'] as const;

/** Reads `weights` as `population:2,region:0`. */
function readWeights(text: string | undefined): FeatureWeights {
  if (text === undefined) return equalWeights;
  try {
    return parseWeights(text);
  } catch (error) {
    if (error instanceof RangeError) throw toUnreadable('weights', error.message, acceptedWeights);
    throw error;
  }
}

type Features = Awaited<ReturnType<typeof selectAreaFeatures>>[number];

/**
 * `/api/v1/peers.json`: for each province, today's unless others are named, those of its own layout most
 * like it, with what they share most and least.
 */
export function answerPeers(request: Request, response: Response, options: ListOptions): Promise<void> {
  const query = readQuery(request.originalUrl, peerParameters);
  const language = readLanguage(query);
  const releaseNumber = readWholeNumber(query, 'release', mostReleases);
  const areaIds = readList(query, 'area', 'VN31-2025');
  const k = readWholeNumber(query, 'k', mostPeers) ?? peersUnlessGiven;
  const weights = readWeights(query.get('weights'));
  const { db } = options.data;
  return answerList({
    request,
    response,
    options,
    releaseNumber,
    key: ['peers', language, areaIds, k, weights],
    select: async (release) => {
      const { areas: asked } = await findAsked(db, release, { areaIds });
      const other = asked.find(({ level }) => level !== 'province');
      if (other) throw toUnreadable('area', other.id, ['VN31-2025', 'VN31-2008']);
      // Each among those of its own last day: today's 34 with each other, and so the 63.
      const days = areaIds === undefined ? [openEnd] : asked.map(({ validTo }) => validTo ?? openEnd);
      const layouts = await Promise.all(
        [...new Set(days)].map(async (day) => ({ day, layout: await selectAreaFeatures(db, release, day) })),
      );
      const describe = (area: Features) => ({
        areaId: area.id,
        areaName: language === 'vi' ? area.nameVi : area.nameEn,
        populationYear: area.populationYear,
        ...toPeerFeatures(area),
      });
      const peers = layouts.flatMap(({ day, layout }) => {
        const byId = new Map(layout.map((area) => [area.id, area]));
        const features = layout.map((area) => ({ id: area.id, ...toPeerFeatures(area) }));
        const isAsked = ({ id, validTo }: Features): boolean =>
          (areaIds?.includes(id) ?? true) && (validTo ?? openEnd) === day;
        return layout.filter(isAsked).map((own) => ({
          ...describe(own),
          peers: similarAreas({ areaId: own.id, features, weights, k }).flatMap(
            ({ id, distance, closest, farthest }) => {
              const area = byId.get(id);
              return area ? { ...describe(area), distance, closest, farthest } : [];
            },
          ),
        }));
      });
      return { weights, peers };
    },
  });
}
