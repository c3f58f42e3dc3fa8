import type { Translate } from '@dinh/i18n';
import type { SlideSeries } from '@dinh/publish/pptx';
import { type AssignedColour, lightPalette } from '../palette/index.ts';

/** A colour without its `#`. */
export function toHex(colour: AssignedColour | 'dot' | 'muted'): string {
  return lightPalette[colour].slice(1);
}

export interface ColouredPlace {
  readonly id: string;
  readonly name: string;
  readonly colour: AssignedColour | 'dot';
  readonly isFocus: boolean;
}

/**
 * Values of places as a series for each colour, so that the chosen ones stand out and a category still has one mark;
 * those behind are one series.
 */
export function toSeriesByColour(
  places: readonly (ColouredPlace & { readonly value: number })[],
  behindName: string | null,
  t: Translate,
): readonly SlideSeries[] {
  const colourOf = ({ colour }: ColouredPlace): AssignedColour | 'dot' => (colour === 'context' ? 'dot' : colour);
  return [...Map.groupBy(places, colourOf)].map(([colour, own]) => {
    const [first] = own;
    const isBehind = colour === 'dot';
    return {
      name: isBehind || first === undefined ? (behindName ?? t('slides.others')) : first.name,
      values: places.map((place) => (own.includes(place) ? place.value : null)),
      color: toHex(colour),
      isFocus: own.some(({ isFocus }) => isFocus),
    };
  });
}
