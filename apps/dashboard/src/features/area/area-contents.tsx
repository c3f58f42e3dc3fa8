import { families, type SeriesPoint } from '@dinh/kpi';
import { toSearchText } from '../../app/search-text.ts';
import type { BasisOfDay } from '../../app/view-state.ts';
import { DeckLink } from '../../ui/deck-link.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';

interface AreaContentsProps {
  readonly areaId: string;
  readonly points: readonly SeriesPoint[];
  readonly basis: BasisOfDay | undefined;
}

/** The way past the comparison to each part of a long page, in two presses of a key, and to the page as slides. */
export function AreaContents({ areaId, points, basis }: AreaContentsProps) {
  const t = useTranslate();
  const { indicatorById, release } = useCatalogue();
  const known = new Set(
    points.flatMap(({ indicatorId }) => {
      const indicator = indicatorById.get(indicatorId);
      return indicator && indicator.kind !== 'distinct' ? indicator.family : [];
    }),
  );
  const parts = [
    { anchor: 'standing', title: t('standing.title') },
    ...families
      .filter((family) => known.has(family))
      .map((family) => ({ anchor: family, title: t(`words.family.${family}`) })),
    { anchor: 'unpublished', title: t('standing.unpublished.title') },
    { anchor: 'complete', title: t('area.complete.title') },
  ];
  const search = toSearchText({ basis, release: release.number, lang: t.language });
  const deck = `/api/v1/decks/areas/${encodeURIComponent(areaId)}.pptx${search}`;
  return (
    <nav aria-label={t('standing.contents')} className="mb-6 text-14 print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {parts.map(({ anchor, title }) => (
          <li key={anchor}>
            <a
              href={`#${anchor}`}
              className="inline-flex min-h-8 items-center underline decoration-rule underline-offset-4"
            >
              {title}
            </a>
          </li>
        ))}
        <li>
          <DeckLink href={deck}>{t('standing.deck')}</DeckLink>
        </li>
      </ul>
    </nav>
  );
}
