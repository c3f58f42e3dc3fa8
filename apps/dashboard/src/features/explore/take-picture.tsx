import { useId, useState } from 'react';
import { buttonStyle } from '../../ui/button-style.ts';
import { Field, fieldStyle } from '../../ui/field.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { FileLink, TakingWords } from './file-link.tsx';
import { fetchFile } from './save-file.ts';
import { useTaking } from './use-taking.ts';

/** Sizes that the server draws in; `natural` is as high as what is shown. */
const presets = ['natural', 'slide', 'a4', 'square', 'social'] as const;
type Preset = (typeof presets)[number];
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** The figure as a picture: saved, copied, printed; and as a slide that draws it itself. */
export function TakePicture({ query }: { readonly query: string }) {
  const t = useTranslate();
  const id = useId();
  const taking = useTaking();
  const [preset, setPreset] = useState<Preset>('natural');
  const [theme, setTheme] = useState<Theme>('light');
  const own = `${preset === 'natural' ? '' : `&preset=${preset}`}${theme === 'light' ? '' : `&theme=${theme}`}`;
  const png = `/figure.png?${query}${own}`;
  const copy = async (): Promise<string> => {
    // Safari takes a picture only as a promise, within the click.
    const picture = fetchFile(png).then((answer) => answer.blob());
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      return t('explorePage.take.copied');
    } catch {
      // What the server refuses is said in its own words.
      await picture;
      return t('explorePage.take.saveInstead');
    }
  };
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <Field id={`${id}-size`} label={t('explorePage.take.size')}>
          <select
            id={`${id}-size`}
            className={fieldStyle}
            value={preset}
            onChange={({ target }) => setPreset(presets.find((one) => one === target.value) ?? 'natural')}
          >
            {presets.map((one) => (
              <option key={one} value={one}>
                {t(`explorePage.preset.${one}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field id={`${id}-theme`} label={t('explorePage.take.theme')}>
          <select
            id={`${id}-theme`}
            className={fieldStyle}
            value={theme}
            onChange={({ target }) => setTheme(themes.find((one) => one === target.value) ?? 'light')}
          >
            {themes.map((one) => (
              <option key={one} value={one}>
                {t(`explorePage.theme.${one}`)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <p className="flex flex-wrap gap-2">
        <FileLink href={png} taking={taking}>
          {t('explorePage.take.png')}
        </FileLink>
        <FileLink href={`/figure.svg?${query}${own}`} taking={taking}>
          {t('explorePage.take.svg')}
        </FileLink>
        <FileLink href={`/figure.pptx?${query}`} taking={taking}>
          {t('explorePage.take.pptx')}
        </FileLink>
        <button type="button" className={buttonStyle} disabled={taking.isBusy} onClick={() => void taking.take(copy)}>
          {t('explorePage.take.copyPicture')}
        </button>
        <button type="button" className={buttonStyle} onClick={() => window.print()}>
          {t('explorePage.take.print')}
        </button>
      </p>
      <TakingWords words={taking.words} />
    </>
  );
}
