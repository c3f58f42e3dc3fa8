import { describeAreaOfTime } from '@dinh/charts/ground';
import { formatDate, localName } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import type { HeritageAnswer, HeritageRow } from '../../app/answers.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { type Fact, FactList } from '../../ui/fact-list.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { findHeirs } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceList } from '../figures/source-list.tsx';
import { useTranslate } from '../language/use-translate.ts';

interface HeritageItemViewProps {
  readonly item: HeritageRow;
  readonly answer: HeritageAnswer;
}

const link = 'underline decoration-rule underline-offset-4';

/** One item: its names, what designated it and when, its places then and now, and who says so. */
export function HeritageItemView({ item, answer }: HeritageItemViewProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const name = localName(item, t.language);
  const designation = t(`words.designation.${item.designation}`);
  const areas = item.areaIds.flatMap((id) => catalogue.areaById.get(id) ?? []);
  const date = formatDate(item.designated, t.language);
  const facts: readonly Fact[] = [
    { name: t('heritage.item.vi'), value: <span lang="vi">{item.nameVi}</span> },
    { name: t('heritage.item.en'), value: <span lang="en">{item.nameEn}</span> },
    {
      name: t('heritage.item.register'),
      value: (
        <Link to="/heritage" search={{ designation: item.designation }} className={link}>
          {t('heritage.item.all', { designation })}
        </Link>
      ),
    },
    { name: t('heritage.item.designated'), value: date },
    { name: t('heritage.item.decision'), value: item.decision ?? t('heritage.list.noDecision') },
    {
      name: t('heritage.item.areas'),
      value:
        areas.length === 0 ? (
          t('heritage.item.areaUnknown')
        ) : (
          <ul>
            {areas.map((area) => (
              <li key={area.id}>
                <Link to="/areas/$id" params={{ id: area.id }} className={link}>
                  {describeAreaOfTime(catalogue, area, t)}
                </Link>
                {findHeirs(catalogue, area).map((heir) => (
                  <span key={heir.id} className="text-muted">
                    {' · '}
                    <Link to="/heritage" search={{ area: heir.id }} className={link}>
                      {t('heritage.item.of', { area: describeAreaOfTime(catalogue, heir, t) })}
                    </Link>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        ),
    },
    ...(item.note === null ? [] : [{ name: t('heritage.item.note'), value: item.note }]),
    {
      name: t('heritage.item.source'),
      value: <SourceList sources={answer.sources.filter(({ id }) => id === item.sourceId)} />,
    },
    { name: t('heritage.item.id'), value: <code>{item.id}</code> },
  ];
  return (
    <article>
      <PageTitle title={name} site={t('frame.name')} />
      <Answer sentence={t('heritage.item.sentence', { name, designation, date: asFigure(date) })} />
      <FactList facts={facts} />
    </article>
  );
}
