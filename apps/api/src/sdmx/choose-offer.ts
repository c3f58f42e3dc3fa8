import { RefusalError, toSeen } from '../refusal/refusal.ts';
import { type MediaRange, readAccept } from './read-accept.ts';

/** A form in which something is given. */
export interface Offer<Format extends string> {
  readonly format: Format;
  /** Its own media type, without parameters. */
  readonly type: string;
  /** What the parameters of the media type may say; others are left alone. The first of each is what is given unasked. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  /** Wider media types that it also answers. */
  readonly alike: readonly string[];
}

export interface Choice<Format extends string> {
  readonly format: Format;
  /** What the range that it was chosen by says beside its type. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** How closely a range names an offer, from 0 for everything to 3 for its own type; undefined where it doesn't. */
function findCloseness(
  { type, parameters }: MediaRange,
  offer: Pick<Offer<string>, 'type' | 'parameters' | 'alike'>,
): number | undefined {
  if (type === '*/*') return 0;
  if (offer.alike.includes(type)) return 2;
  if (type === offer.type) {
    const isOther = Object.entries(offer.parameters).some(([name, values]) => {
      const asked = parameters.get(name.toLowerCase());
      return asked !== undefined && !values.includes(asked);
    });
    return isOther ? undefined : 3;
  }
  const isWide = type.endsWith('/*') && [offer.type, ...offer.alike].some((one) => one.startsWith(type.slice(0, -1)));
  return isWide ? 1 : undefined;
}

/** The media type with the parameters that it is given with. */
export function toMediaType({ type, parameters }: Pick<Offer<string>, 'type' | 'parameters'>): string {
  const [version] = parameters.version ?? [];
  return version === undefined ? type : `${type};version=${version}`;
}

/**
 * Chooses the form that an `Accept` header likes best: by quality, then by how closely it is named (a tool that lists
 * its own types and then everything means its own), then the first offered. Undefined where none is taken.
 */
export function findOffer<Format extends string>(
  header: string | undefined,
  offers: readonly Offer<Format>[],
): Choice<Format> | undefined {
  const ranges = readAccept(header);
  let best: (Choice<Format> & { readonly quality: number; readonly closeness: number }) | undefined;
  for (const offer of offers) {
    let nearest: { readonly range: MediaRange; readonly closeness: number } | undefined;
    for (const range of ranges) {
      const closeness = findCloseness(range, offer);
      if (closeness !== undefined && closeness > (nearest?.closeness ?? -1)) nearest = { range, closeness };
    }
    if (!nearest || nearest.range.quality === 0) continue;
    const { range, closeness } = nearest;
    const { quality, parameters } = range;
    const isBetter = !best || quality > best.quality || (quality === best.quality && closeness > best.closeness);
    if (isBetter) best = { format: offer.format, parameters, quality, closeness };
  }
  return best;
}

/** @throws RefusalError `not-acceptable` naming every form that is given. */
export function chooseOffer<Format extends string>(
  header: string | undefined,
  offers: readonly Offer<Format>[],
): Choice<Format> {
  const choice = findOffer(header, offers);
  if (choice) return choice;
  const accepted = offers.map(toMediaType);
  throw new RefusalError({ code: 'not-acceptable', field: 'Accept', seen: toSeen(header ?? ''), accepted });
}
