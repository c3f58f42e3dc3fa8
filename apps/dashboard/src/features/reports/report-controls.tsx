import { formatDate, type Language, languages } from '@dinh/i18n';
import { findReportDay } from '@dinh/publish';
import { useId, useState } from 'react';
import type { ReportAnswer } from '../../app/answers.ts';
import type { ReportState } from '../../app/report-state.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { Field, tallFieldStyle } from '../../ui/field.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { AreaOptions, ProvinceOptions } from '../places/province-options.tsx';

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
  const own = catalogue.areaById.get(answer.areaId);
  // A report may be of a district, which the provinces don't list.
  const isOther = own !== undefined && own.level !== 'province' && own !== catalogue.nation;
  const besides = [catalogue.nation, isOther ? own : undefined].flatMap((area) => area ?? []);
  return (
    <form
      className="mt-4 flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        if (isDay) onChange({ asOf: typed === answer.release.date ? undefined : typed });
      }}
    >
      <Field id={`${id}-area`} label={t('reportPage.area')}>
        <select
          id={`${id}-area`}
          className={`${tallFieldStyle} sm:w-64`}
          value={answer.areaId}
          onChange={(event) => onChange({ area: event.target.value })}
        >
          <AreaOptions areas={besides} />
          <ProvinceOptions
            day={answer.release.date}
            labels={{ now: t('reportPage.now'), before: t('reportPage.before') }}
          />
        </select>
      </Field>
      <Field id={`${id}-day`} label={t('reportPage.asOf')}>
        <input
          id={`${id}-day`}
          className={`${tallFieldStyle} w-36`}
          value={typed}
          aria-invalid={!isDay}
          aria-describedby={isDay ? undefined : `${id}-bad`}
          onChange={(event) => setTyped(event.target.value.trim())}
        />
      </Field>
      <Field id={`${id}-language`} label={t('reportPage.language')}>
        <select
          id={`${id}-language`}
          className={tallFieldStyle}
          value={language}
          onChange={(event) => onChange({ in: languages.find((one) => one === event.target.value) })}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {t(`reportPage.languages.${one}`)}
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" className={`${buttonStyle} min-h-10`} disabled={!isDay}>
        {t('reportPage.show')}
      </button>
      {isDay ? null : (
        <p id={`${id}-bad`} role="alert" className="basis-full text-14">
          {t('reportPage.badDay', { date: formatDate(answer.release.date, t.language) })}
        </p>
      )}
    </form>
  );
}
