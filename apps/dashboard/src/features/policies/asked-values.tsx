import { formatList } from '@dinh/i18n';
import { groupValues } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import type { PolicyAnswer } from '../../app/answers.ts';
import { Section } from '../../ui/section.tsx';
import { useTranslate } from '../language/use-translate.ts';

/** The values that a document asks for, list by list, and the way to what stands for them; nothing where it asks for none. */
export function AskedValues({ values }: Pick<PolicyAnswer, 'values'>) {
  const t = useTranslate();
  if (values.length === 0) return null;
  return (
    <Section anchor="values" title={t('policies.valuesOf.title')}>
      <ul className="max-w-[68ch] space-y-1 text-14">
        {groupValues(values).map((list) => (
          <li key={`${list.setId} ${list.areaId} ${list.status} ${list.asOf} ${list.sourceId}`}>
            {formatList(
              list.values.map(({ nameVi, nameEn }) => (t.language === 'vi' ? (nameVi ?? nameEn) : nameEn)),
              t.language,
            )}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-14">
        <Link to="/values" className="underline decoration-rule underline-offset-4">
          {t('policies.valuesOf.link')}
        </Link>
      </p>
    </Section>
  );
}
