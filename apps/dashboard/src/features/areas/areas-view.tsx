import { compareNames, localName, type Translate } from '@dinh/i18n';
import { areasDue } from '@dinh/kpi';
import type { AreaRow } from '../../app/answers.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { buttonStyle } from '../../ui/button-style.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { firstDayNow, lastDayBefore } from '../overview/layout-days.ts';
import { findAreas } from '../search/find-entries.ts';
import { AreasTable } from './areas-table.tsx';

interface AreasViewProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

interface AreaGroup {
  readonly id: 'country' | 'now' | 'before' | 'older' | 'deeper';
  readonly areas: readonly AreaRow[];
}

function groupAreas({ areas }: Catalogue, shown: ReadonlySet<string> | null, t: Translate): readonly AreaGroup[] {
  const now = areasDue(areas, 'province', firstDayNow);
  const before = areasDue(areas, 'province', lastDayBefore).filter((area) => !now.includes(area));
  const provinces = areas.filter((area) => area.level === 'province');
  const groups: readonly AreaGroup[] = [
    { id: 'country', areas: areas.filter((area) => area.level === 'country') },
    { id: 'now', areas: now },
    { id: 'before', areas: before },
    { id: 'older', areas: provinces.filter((area) => !now.includes(area) && !before.includes(area)) },
    { id: 'deeper', areas: areas.filter((area) => area.level === 'district' || area.level === 'commune') },
  ];
  return groups
    .map((group) => ({
      ...group,
      areas: group.areas
        .filter((area) => shown === null || shown.has(area.id))
        .toSorted((a, b) => compareNames(localName(a, t.language), localName(b, t.language))),
    }))
    .filter((group) => group.areas.length > 0);
}

/** Every place that has a page, by layout and level, with how many figures it has. */
export function AreasView({ typed, onType }: AreasViewProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const shown = typed.trim() === '' ? null : new Set(findAreas(catalogue.areas, typed).map((hit) => hit.area.id));
  const groups = groupAreas(catalogue, shown, t);
  const now = areasDue(catalogue.areas, 'province', firstDayNow);
  const before = areasDue(catalogue.areas, 'province', lastDayBefore);
  return (
    <>
      <PageTitle title={t('area.list.title')} site={t('frame.name')} />
      <Answer
        sentence={t('area.list.answer', {
          have: asFigure(String(now.filter((area) => area.figures > 0).length)),
          due: asFigure(String(now.length)),
        })}
      >
        {t('area.list.sure', { before: before.length })}
      </Answer>
      <div className="flex flex-wrap items-end gap-3 print:hidden">
        <label className="text-14">
          <span className="block text-12 text-muted">{t('area.list.filter')}</span>
          <input
            type="search"
            value={typed}
            onChange={(event) => onType(event.target.value)}
            className="h-10 w-64 max-w-full rounded-sm border border-muted bg-paper px-3"
          />
        </label>
      </div>
      {groups.length === 0 ? (
        <p role="status" className="mt-6 text-16">
          {t('area.list.nothing', { typed })}{' '}
          <button type="button" className={buttonStyle} onClick={() => onType('')}>
            {t('area.list.clear')}
          </button>
        </p>
      ) : null}
      {groups.map(({ id, areas }) => (
        <Section
          key={id}
          title={id === 'country' ? t('area.list.country') : t(`area.list.${id}`, { count: areas.length })}
        >
          <AreasTable areas={areas} caption={t('area.list.title')} />
        </Section>
      ))}
    </>
  );
}
