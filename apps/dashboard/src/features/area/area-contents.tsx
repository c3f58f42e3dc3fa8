import { families, type SeriesPoint } from '@dinh/kpi';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';

/** The way past the comparison to each part of a long page, in two presses of a key. */
export function AreaContents({ points }: { readonly points: readonly SeriesPoint[] }) {
  const t = useTranslate();
  const { indicatorById } = useCatalogue();
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
      </ul>
    </nav>
  );
}
