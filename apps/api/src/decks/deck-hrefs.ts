import type { Language } from '@dinh/i18n';
import type { DeckHrefs } from '@dinh/publish/deck';
import { createPageHrefs } from '../figures/page-hrefs.ts';

interface HrefSetting {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly release: number;
  readonly language: Language;
  /** What the pages are asked beside: boundaries, day, method; what is usual is left out. */
  readonly search: Readonly<Record<string, string | undefined>>;
}

/** Addresses of pages as a deck leads to them: with what the deck was asked, so that they show the same. */
export function createDeckHrefs({ search, ...setting }: HrefSetting): DeckHrefs {
  const hrefs = createPageHrefs(setting);
  const { basis, ...rule } = search;
  const add = (href: string, more: HrefSetting['search'], anchor?: string): string => {
    const given = Object.entries(more).flatMap(([name, value]) =>
      value === undefined ? [] : [`&${name}=${encodeURIComponent(value)}`],
    );
    return `${href}${given.join('')}${anchor === undefined ? '' : `#${anchor}`}`;
  };
  return {
    cell: hrefs.cell,
    indicator: (id, areaIds) => add(hrefs.indicator(id, areaIds), { basis, method: rule.method }),
    area: (id, anchor) => add(hrefs.area(id), { basis }, anchor),
    policy: (id, anchor) => add(hrefs.policy(id), { ...rule, basis }, anchor),
    source: hrefs.source,
  };
}
