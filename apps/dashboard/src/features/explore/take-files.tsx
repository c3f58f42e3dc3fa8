import { useId, useState } from 'react';
import { useTranslate } from '../language/use-translate.ts';
import { FileLink, TakingWords } from './file-link.tsx';
import { useTaking } from './use-taking.ts';

const rowChoices = ['shown', 'all'] as const;

/** The figure's numbers as files: of exactly what is shown, or of the whole series. */
export function TakeFiles({ query }: { readonly query: string }) {
  const t = useTranslate();
  const name = useId();
  const taking = useTaking();
  const [rows, setRows] = useState<(typeof rowChoices)[number]>('shown');
  const own = `${query}&rows=${rows}`;
  return (
    <>
      <fieldset>
        <legend className="text-12 text-muted">{t('explorePage.take.rows')}</legend>
        {rowChoices.map((choice) => (
          <label key={choice} className="flex min-h-9 items-center gap-2">
            <input type="radio" name={name} checked={rows === choice} onChange={() => setRows(choice)} />
            {t(`explorePage.rows.${choice}`)}
          </label>
        ))}
      </fieldset>
      <p className="flex flex-wrap gap-2">
        <FileLink href={`/figure.xlsx?${own}`} taking={taking}>
          {t('explorePage.take.xlsx')}
        </FileLink>
        <FileLink href={`/figure.csv?${own}&for=excel-vi`} taking={taking}>
          {t('explorePage.take.csvExcel')}
        </FileLink>
        <FileLink href={`/figure.csv?${own}&for=machine`} taking={taking}>
          {t('explorePage.take.csvMachine')}
        </FileLink>
        <FileLink href={`/figure.json?${own}`} taking={taking}>
          {t('explorePage.take.json')}
        </FileLink>
      </p>
      <TakingWords words={taking.words} />
      <p>
        <a
          href={`/docs/programs?lang=${t.language}`}
          className="inline-flex min-h-9 items-center text-link underline underline-offset-4"
        >
          {t('explorePage.take.programs')}
        </a>
      </p>
    </>
  );
}
