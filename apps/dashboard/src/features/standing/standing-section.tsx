import { describePeer, formatDate } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { StandingAnswer } from '../../app/answers.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { Section } from '../../ui/section.tsx';
import { linkMark, WithLinks } from '../../ui/with-links.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { Lessons } from './lessons.tsx';
import { nameOfArea, type StandingProps } from './standing-names.ts';
import { StandingTables } from './standing-tables.tsx';
import { Strengths } from './strengths.tsx';

interface StandingSectionProps {
  /** Undefined where it didn't come. */
  readonly standing: StandingAnswer | undefined;
  readonly name: string;
  readonly onRetry: (() => void) | undefined;
}

/** Where a place stands among those like it, or why nothing is said of it. */
export function StandingSection({ standing, name, onRetry }: StandingSectionProps) {
  const t = useTranslate();
  const title = t('standing.title');
  if (!standing) {
    return (
      <Section title={title} anchor="standing">
        <p className="max-w-[68ch] text-14">{t('standing.away')}</p>
        {onRetry ? (
          <button type="button" className={`${buttonStyle} mt-2 print:hidden`} onClick={onRetry}>
            {t('standing.retry')}
          </button>
        ) : null}
      </Section>
    );
  }
  if (standing.status === 'not-compared') {
    return (
      <Section title={title} anchor="standing">
        <p className="max-w-[68ch] text-14">{t(`standing.not.${standing.reason}`)}</p>
      </Section>
    );
  }
  const areas = t('words.areas.province', { count: standing.due });
  const lead =
    standing.basis === 'as-reported'
      ? t('standing.lead.ended', { areas, date: formatDate(standing.day, t.language) })
      : t('standing.lead.now', { areas });
  const props: StandingProps = { answer: standing, name };
  return (
    <Section title={title} lead={lead} anchor="standing">
      <p className="text-14 print:hidden">
        <Link to="/compare" search={{ areas: [standing.areaId] }} className="inline-flex min-h-6 items-center">
          {t('standing.compare', { name })}
        </Link>
      </p>
      {standing.standings.length === 0 ? <p className="mt-4 text-14">{t('standing.none', { name })}</p> : null}
      {standing.standings.length === 0 ? null : (
        <>
          <Part title={t('standing.classes.title')} lead={t('standing.classes.lead')}>
            <Strengths {...props} />
          </Part>
          <Part
            title={t('standing.table.title')}
            lead={t('standing.table.lead', { name, count: standing.peers.length })}
          >
            <StandingTables {...props} />
          </Part>
          <Part title={t('standing.learn.title')} lead={t('standing.learn.lead', { name })}>
            <Lessons {...props} />
          </Part>
        </>
      )}
      <Part title={t('standing.peers.title')} lead={t('standing.peers.lead')}>
        <PeerList {...props} />
      </Part>
    </Section>
  );
}

function Part({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="mt-8">
      <h3 className="font-semibold text-16">{title}</h3>
      <p className="mt-1 mb-3 max-w-[68ch] text-14 text-muted">{lead}</p>
      {children}
    </div>
  );
}

/** The places most like one, each with what they share and what not. */
function PeerList({ answer }: StandingProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  return (
    <>
      <ol className="max-w-[90ch] list-decimal space-y-1 pl-6 text-14">
        {answer.peers.map(({ id, closest, farthest }) => {
          const link = (
            <Link key={id} to="/areas/$id" params={{ id }} className="underline decoration-rule underline-offset-4">
              {nameOfArea(catalogue, id, t)}
            </Link>
          );
          return (
            <li key={id}>
              <WithLinks sentence={describePeer({ name: linkMark, closest, farthest }, t)} links={[link]} />
            </li>
          );
        })}
      </ol>
      <p className="mt-3 text-14 print:hidden">
        <Link to="/compare" search={{ areas: [answer.areaId] }} className="inline-flex min-h-6 items-center">
          {t('standing.peers.change')}
        </Link>
      </p>
    </>
  );
}
