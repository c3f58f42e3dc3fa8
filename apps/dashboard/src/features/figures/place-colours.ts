import { assignColours, type SeriesColour, seriesColours } from '@dinh/charts/palette';

const remembered = new Map<string, SeriesColour>();

function isSeriesColour(colour: string | undefined): colour is SeriesColour {
  return seriesColours.some((known) => known === colour);
}

/** The colours of chosen places, the focus first; a place keeps its colour for as long as the page is open. */
export function colourPlaces(ids: readonly string[]): ReadonlyMap<string, SeriesColour> {
  const assigned = assignColours(
    ids.map((id, index) => {
      const colour = remembered.get(id);
      return { id, role: index === 0 ? 'focus' : 'peer', ...(colour ? { colour } : {}) };
    }),
  );
  const own = [...assigned].filter((entry): entry is [string, SeriesColour] => isSeriesColour(entry[1]));
  for (const [id, colour] of own) remembered.set(id, colour);
  return new Map(own);
}
