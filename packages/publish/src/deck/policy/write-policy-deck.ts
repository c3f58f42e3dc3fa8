import { formatDate } from '@dinh/i18n';
import { parsePeriod } from '@dinh/kpi';
import type { SlideDeck } from '../../pptx/slide-deck.ts';
import { namePolicy } from '../../report/report-words.ts';
import type { DeckSetting } from '../deck-data.ts';
import { createDeckWords, toDeck } from '../deck-words.ts';
import { writeSources } from '../write-sources.ts';
import { writeFurther } from '../written-part.ts';
import type { PolicyDeckFacts } from './policy-deck-facts.ts';
import { type PolicyPart, toPage } from './policy-words.ts';
import { writePlans, writeReviews } from './write-beside.ts';
import { writeCounts, writeCover } from './write-opening.ts';
import { writeCourses, writeTargetList } from './write-target-slides.ts';

/** Puts the deck of a policy's targets into words, in one language; the same facts give the same slides. */
export function writePolicyDeck(facts: PolicyDeckFacts, setting: DeckSetting): SlideDeck {
  const { release, rule, policy, sources } = facts.data;
  const { end } = parsePeriod(rule.asOf);
  const words = createDeckWords({ release, sources, asOf: end }, setting);
  const { t } = words;
  const part: PolicyPart = {
    facts,
    words,
    name: namePolicy(policy, t),
    rule: t('targets.control.rule', {
      method: t(`targets.method.${rule.method}`),
      date: formatDate(end, t.language),
      basis: words.basisLine(rule.basis),
    }),
  };
  const cover = writeCover(part);
  const parts = [writeCounts(part), writeTargetList(part), writeCourses(part), writePlans(part), writeReviews(part)];
  const further = writeFurther(
    parts.flatMap(({ lines }) => lines),
    toPage(part),
    words,
  );
  const ofSources = writeSources(words, toPage(part), [
    part.rule,
    t('reports.targets.method'),
    t('decks.notes.method'),
  ]);
  const slides = [cover, ...parts.flatMap((one) => one.slides), further, ofSources].filter((slide) => slide !== null);
  return toDeck(t('decks.policy.cover.title', { policy: part.name }), slides, { release, t });
}
