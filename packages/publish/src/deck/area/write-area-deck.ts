import { localName } from '@dinh/i18n';
import type { SlideDeck } from '../../pptx/slide-deck.ts';
import type { DeckSetting } from '../deck-data.ts';
import { createDeckWords, toDeck } from '../deck-words.ts';
import { writeSources } from '../write-sources.ts';
import { writeFurther } from '../written-part.ts';
import type { AreaDeckFacts } from './area-deck-facts.ts';
import { type AreaPart, toPage } from './area-words.ts';
import { writeAreaTargets, writeHistory, writePolicies } from './write-ground.ts';
import { writeDoubts, writeUnknown } from './write-limits.ts';
import { writeCover, writeFacts } from './write-opening.ts';
import { writeSeries } from './write-series.ts';
import { writeLearning, writeStanding } from './write-standing.ts';

/** Puts the deck of a place into words, in one language; the same facts give the same slides. */
export function writeAreaDeck(facts: AreaDeckFacts, setting: DeckSetting): SlideDeck {
  const { data } = facts;
  const { release, sources, area } = data;
  const words = createDeckWords({ release, sources, asOf: release.date }, setting);
  const part: AreaPart = {
    ...{ facts, words, name: localName(area, words.t.language) },
    fullName: words.nameArea(area.id),
  };
  const cover = writeCover(part);
  const parts = [
    writeFacts(part),
    ...writeStanding(part),
    writeSeries(part),
    writeAreaTargets(part),
    writeLearning(part),
    writePolicies(part),
    writeHistory(part),
    writeDoubts(part),
  ];
  const further = writeFurther(
    parts.flatMap(({ lines }) => lines),
    toPage(part),
    words,
  );
  const ofSources = writeSources(words, toPage(part), [words.t('decks.notes.method')]);
  const slides = [cover, ...parts.flatMap((one) => one.slides), writeUnknown(part), further, ofSources].filter(
    (slide) => slide !== null,
  );
  return toDeck(words.t('decks.area.cover.title', { name: part.fullName }), slides, { release, t: words.t });
}
