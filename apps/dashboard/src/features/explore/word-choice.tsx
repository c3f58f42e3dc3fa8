import { longestNote, longestTitle } from '@dinh/charts/spec';
import { useId } from 'react';
import { Field } from '../../ui/field.tsx';
import { useTranslate } from '../language/use-translate.ts';
import type { ControlProps } from './control-props.ts';
import { useDraft } from './use-draft.ts';

const textStyle = 'w-full rounded-sm border border-muted bg-paper px-2 py-1.5 text-14';

/** Title and note in the reader's own words. */
export function WordChoice({ spec, composed, onChange }: ControlProps) {
  const t = useTranslate();
  return (
    <>
      <TextField
        label={t('explorePage.controls.title')}
        value={spec.title}
        placeholder={composed.drawn?.input.title ?? ''}
        most={longestTitle}
        rows={2}
        // Letters on the way to a word are no places to go back to.
        onChange={(title) => onChange({ title }, true)}
      />
      <TextField
        label={t('explorePage.controls.note')}
        value={spec.note}
        placeholder={t('explorePage.controls.notePlaceholder')}
        most={longestNote}
        rows={3}
        onChange={(note) => onChange({ note }, true)}
      />
    </>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly placeholder: string;
  readonly most: number;
  readonly rows: number;
  readonly onChange: (value: string | null) => void;
}

function TextField({ label, value, placeholder, most, rows, onChange }: TextFieldProps) {
  const id = useId();
  const [draft, type] = useDraft(value, onChange);
  return (
    <Field id={id} label={label}>
      <textarea
        id={id}
        rows={rows}
        maxLength={most}
        className={textStyle}
        value={draft}
        placeholder={placeholder}
        onChange={({ target }) => type(target.value)}
      />
    </Field>
  );
}
