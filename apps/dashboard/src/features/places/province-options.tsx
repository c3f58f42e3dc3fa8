import { describeAreaOfTime } from '@dinh/charts/ground';
import { compareNames } from '@dinh/i18n';
import { areasDue } from '@dinh/kpi';
import type { AreaRow } from '../../app/answers.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';

/** Areas to choose from, by name. */
export function AreaOptions({ areas }: { readonly areas: readonly AreaRow[] }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  return areas
    .toSorted((a, b) => compareNames(a.nameVi, b.nameVi))
    .map((area) => (
      <option key={area.id} value={area.id}>
        {describeAreaOfTime(catalogue, area, t)}
      </option>
    ));
}

interface ProvinceOptionsProps {
  /** The day whose provinces come first. */
  readonly day: string;
  /** What they are called, and the others. */
  readonly labels: { readonly now: string; readonly before: string };
}

/** Every province and city to choose from, those of a day before those that are no more. */
export function ProvinceOptions({ day, labels }: ProvinceOptionsProps) {
  const { areas } = useCatalogue();
  const provinces = areas.filter(({ level }) => level === 'province');
  const now = areasDue(provinces, 'province', day);
  return (
    <>
      <optgroup label={labels.now}>
        <AreaOptions areas={now} />
      </optgroup>
      <optgroup label={labels.before}>
        <AreaOptions areas={provinces.filter((area) => !now.includes(area))} />
      </optgroup>
    </>
  );
}
