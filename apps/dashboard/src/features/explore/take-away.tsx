import type { ComposedFigure } from '@dinh/charts/compose';
import type { ReactNode } from 'react';
import { Section } from '../../ui/section.tsx';
import { useTranslate } from '../language/use-translate.ts';
import type { ChangeSpec } from './control-props.ts';
import { TakeCitation } from './take-citation.tsx';
import { TakeFiles } from './take-files.tsx';
import { TakeLinks } from './take-links.tsx';
import { TakePicture } from './take-picture.tsx';
import { TakeWarnings } from './take-warnings.tsx';

interface TakeAwayProps {
  readonly composed: ComposedFigure;
  readonly onChange: ChangeSpec;
}

/** All ways in which the figure leaves: as a link, a picture, a file, a citation, within another page. */
export function TakeAway({ composed, onChange }: TakeAwayProps) {
  const t = useTranslate();
  const title = composed.drawn?.input.title ?? '';
  return (
    <div className="print:hidden">
      <Section title={t('explorePage.take.title')} lead={t('explorePage.take.lead')} anchor="take-away">
        <TakeWarnings warnings={composed.warnings} onChange={onChange} />
        <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
          <Part title={t('explorePage.take.picture')}>
            <TakePicture query={composed.query} />
          </Part>
          <Part title={t('explorePage.take.files')}>
            <TakeFiles query={composed.query} />
          </Part>
          <Part title={t('explorePage.take.link')}>
            <TakeLinks query={composed.query} title={title} />
          </Part>
          <Part title={t('explorePage.take.citation')}>
            <TakeCitation composed={composed} />
          </Part>
        </div>
      </Section>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0 space-y-3 text-14">
      <h3 className="font-semibold text-16">{title}</h3>
      {children}
    </div>
  );
}
