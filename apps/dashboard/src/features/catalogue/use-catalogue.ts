import { createContext, useContext } from 'react';
import type { Catalogue } from './catalogue.ts';

export const CatalogueContext = createContext<Catalogue | null>(null);

/** The catalogue of the release on screen. The frame shows no page before it is here. */
export function useCatalogue(): Catalogue {
  const catalogue = useContext(CatalogueContext);
  if (!catalogue) throw new TypeError('useCatalogue is called outside the frame');
  return catalogue;
}
