import { formatDate, formatNumber, localName } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import type { AreaAnswer } from '../../app/answers.ts';
import { type Fact, FactList } from '../../ui/fact-list.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';

/** What kind of unit it is, where it lies, how large it is and when it existed. */
export function AreaHead({ answer }: { readonly answer: AreaAnswer }) {
  const t = useTranslate();
  const { areaById } = useCatalogue();
  const { area, regions, population, areaKm2 } = answer;
  const parent = area.parentId === null ? undefined : areaById.get(area.parentId);
  const from = formatDate(area.validFrom, t.language);
  const regionNames = new Set(regions.map((region) => localName(region, t.language)));
  const facts: readonly (Fact | null)[] = [
    { name: t('area.head.kind'), value: t(`words.areaKind.${area.kind}`) },
    parent
      ? {
          name: t('area.head.parent'),
          value: (
            <Link to="/areas/$id" params={{ id: parent.id }} className="underline decoration-rule">
              {localName(parent, t.language)}
            </Link>
          ),
        }
      : null,
    regions.length === 0
      ? null
      : {
          name: t('area.head.region'),
          value:
            regionNames.size === 1
              ? [...regionNames].join()
              : regions
                  .map((region) =>
                    region.validTo === null
                      ? t('area.head.from', {
                          region: localName(region, t.language),
                          from: formatDate(region.validFrom, t.language),
                        })
                      : t('area.head.until', {
                          region: localName(region, t.language),
                          to: formatDate(region.validTo, t.language),
                        }),
                  )
                  .join('; '),
        },
    area.capitalVi === null ? null : { name: t('area.head.capital'), value: area.capitalVi },
    population
      ? {
          name: t('area.head.population'),
          value: t('area.head.populationOf', { number: population.population, year: String(population.year) }),
        }
      : null,
    areaKm2
      ? {
          name: t('area.head.extent'),
          value: t('area.head.extentOf', {
            number: formatNumber(areaKm2.areaKm2, t.language),
            year: String(areaKm2.year),
          }),
        }
      : null,
    {
      name: t('area.head.existed'),
      value:
        area.validTo === null
          ? t('area.head.existedNow', { from })
          : t('area.head.existedUntil', { from, to: formatDate(area.validTo, t.language) }),
    },
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}
