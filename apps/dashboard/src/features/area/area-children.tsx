import { compareNames, localName } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import type { AreaAnswer } from '../../app/answers.ts';
import { Section } from '../../ui/section.tsx';
import { useTranslate } from '../language/use-translate.ts';

/** The units below this one that have a page; for the nation the way to the list of provinces. */
export function AreaChildren({ answer }: { readonly answer: AreaAnswer }) {
  const t = useTranslate();
  if (answer.area.level === 'country') {
    return (
      <Section title={t('area.provinces.title')}>
        <Link to="/areas" className="text-14 underline">
          {t('area.provinces.all')}
        </Link>
      </Section>
    );
  }
  if (answer.children.length === 0) return null;
  const children = answer.children.toSorted((a, b) => compareNames(a.nameVi, b.nameVi));
  return (
    <Section title={t('area.children.title')}>
      <ul className="columns-1 gap-6 text-14 sm:columns-2 lg:columns-3">
        {children.map((child) => (
          <li key={child.id} className="min-h-8 break-inside-avoid">
            <Link to="/areas/$id" params={{ id: child.id }} className="underline decoration-rule underline-offset-4">
              {localName(child, t.language)}
            </Link>{' '}
            <span className="text-12 text-muted">
              {child.figures === 0 ? t('frame.search.noFigures') : t('area.history.figures', { count: child.figures })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
