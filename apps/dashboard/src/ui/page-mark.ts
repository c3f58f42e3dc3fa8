import { createContext } from 'react';

/** What every page's tab is named before its title; null where there is nothing to warn of. */
export const PageMarkContext = createContext<string | null>(null);
