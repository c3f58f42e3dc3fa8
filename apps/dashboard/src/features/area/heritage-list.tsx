import { describeArea } from '@dinh/charts/ground';
import { compareNames, formatDate, formatList, localName } from '@dinh/i18n';
import type { HeritageRow } from '../../app/answers.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';

interface HeritageListProps {
  readonly items: readonly HeritageRow[];
  readonly areaId: string;
}

/** The items of one designation, oldest first, with the places that share one. */
export function HeritageList({ items, areaId }: HeritageListProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const sorted = items.toSorted((a, b) => a.designated.localeCompare(b.designated) || compareNames(a.nameVi, b.nameVi));
  return (
    <ul className="max-w-[68ch] space-y-1 text-14">
      {sorted.map((item) => {
        const others = item.areaIds.flatMap((id) => (id === areaId ? [] : (catalogue.areaById.get(id) ?? [])));
        const shared = others.length > 0 && item.areaIds.includes(areaId) ? others : [];
        return (
          <li key={item.id}>
            {localName(item, t.language)}{' '}
            <span className="text-12 text-muted">
              {[
                formatDate(item.designated, t.language),
                item.decision,
                shared.length === 0
                  ? null
                  : t('area.heritage.shared', {
                      areas: formatList(
                        shared.map((area) => describeArea(catalogue, area, t)),
                        t.language,
                      ),
                    }),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
