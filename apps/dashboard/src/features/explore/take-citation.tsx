import type { ComposedFigure } from '@dinh/charts/compose';
import { type CitationKind, citationKinds, citeFigure } from '@dinh/publish/figure';
import { useId, useMemo, useState } from 'react';
import { Field, fieldStyle } from '../../ui/field.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { CopyBox } from './copy-box.tsx';

/** How the figure is cited: as a sentence, for LaTeX, for a manager of references. */
export function TakeCitation({ composed }: { readonly composed: ComposedFigure }) {
  const t = useTranslate();
  const id = useId();
  const [kind, setKind] = useState<CitationKind>('text');
  const text = useMemo(() => {
    const sheet = composed.toSheet('shown');
    return sheet === null ? '' : citeFigure(sheet, kind).trim();
  }, [composed, kind]);
  return (
    <>
      <Field id={id} label={t('explorePage.take.citeAs')}>
        <select
          id={id}
          className={fieldStyle}
          value={kind}
          onChange={({ target }) => setKind(citationKinds.find((one) => one === target.value) ?? 'text')}
        >
          {citationKinds.map((one) => (
            <option key={one} value={one}>
              {t(`explorePage.cite.${one}`)}
            </option>
          ))}
        </select>
      </Field>
      <CopyBox text={text} label={t(`explorePage.cite.${kind}`)} copyLabel={t('explorePage.take.copyCitation')} />
    </>
  );
}
