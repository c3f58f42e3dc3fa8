import { compareNames, formatDate, type Language, languages } from '@dinh/i18n';
import { areasDue } from '@dinh/kpi';
import { findReportDay } from '@dinh/publish';
import { type ReactNode, useId, useState } from 'react';
import type { AreaRow, ReportAnswer } from '../../app/answers.ts';
import type { ReportState } from '../../app/report-state.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { describeAreaOfTime } from '../catalogue/describe-area.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';

const field = 'h-10 max-w-full rounded-sm border border-muted bg-paper px-2 text-14';

function Field({ id, label, children }: { readonly id: string; readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0 max-w-full">
      <label htmlFor={id} className="block text-12 text-muted">
        {label}
      </label>
      {children}
    </div>
  );
}

interface ReportControlsProps {
  readonly answer: Pick<ReportAnswer, 'areaId' | 'asOf' | 'release'>;
  readonly language: Language;
  readonly onChange: (change: ReportState) => void;
}

/** Place, day and language of the report; each stands in the address. */
export function ReportControls({ answer, language, onChange }: ReportControlsProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const id = useId();
  const [typed, setTyped] = useState(answer.asOf);
  const isDay = findReportDay(typed, answer.release.date) !== undefined;
  const provinces = catalogue.areas.filter(({ level }) => level === 'province');
  const now = areasDue(provinces, 'province', answer.release.date);
  const own = catalogue.areaById.get(answer.areaId);
  const listed = [catalogue.nation, ...provinces].flatMap((area) => area ?? []);
  const options = (areas: readonly AreaRow[]) =>
    areas
      .toSorted((a, b) => compareNames(a.nameVi, b.nameVi))
      .map((area) => (
        <option key={area.id} value={area.id}>
          {describeAreaOfTime(catalogue, area, t)}
        </option>
      ));
  return (
    <form
      className="mt-4 flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        if (isDay) onChange({ asOf: typed === answer.release.date ? undefined : typed });
      }}
    >
      <Field id={`${id}-area`} label={t('reports.page.area')}>
        <select
          id={`${id}-area`}
          className={`${field} sm:w-64`}
          value={answer.areaId}
          onChange={(event) => onChange({ area: event.target.value })}
        >
          {catalogue.nation ? options([catalogue.nation]) : null}
          {own && !listed.includes(own) ? options([own]) : null}
          <optgroup label={t('reports.page.now')}>{options(now)}</optgroup>
          <optgroup label={t('reports.page.before')}>
            {options(provinces.filter((area) => !now.includes(area)))}
          </optgroup>
        </select>
      </Field>
      <Field id={`${id}-day`} label={t('reports.page.asOf')}>
        <input
          id={`${id}-day`}
          className={`${field} w-36`}
          value={typed}
          aria-invalid={!isDay}
          aria-describedby={isDay ? undefined : `${id}-bad`}
          onChange={(event) => setTyped(event.target.value.trim())}
        />
      </Field>
      <Field id={`${id}-language`} label={t('reports.page.language')}>
        <select
          id={`${id}-language`}
          className={field}
          value={language}
          onChange={(event) => onChange({ in: languages.find((one) => one === event.target.value) })}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {t(`reports.page.languages.${one}`)}
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" className={`${buttonStyle} min-h-10`} disabled={!isDay}>
        {t('reports.page.show')}
      </button>
      {isDay ? null : (
        <p id={`${id}-bad`} role="alert" className="basis-full text-14">
          {t('reports.page.badDay', { date: formatDate(answer.release.date, t.language) })}
        </p>
      )}
    </form>
  );
}
