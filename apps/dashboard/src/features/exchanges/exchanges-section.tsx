import { useQuery } from '@tanstack/react-query';
import type { ValuesAnswer } from '../../app/answers.ts';
import { trpc } from '../../app/api.ts';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { indexSources } from '../figures/find-source.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { useTranslate } from '../language/use-translate.ts';
import { UnansweredNote } from '../loading/unanswered-note.tsx';
import { ExchangesTable } from './exchanges-table.tsx';
import { findExchangesOf } from './find-exchanges.ts';

interface ExchangesOfPlaceProps {
  readonly areaId: string;
  readonly answer: Pick<ValuesAnswer, 'exchanges' | 'sources'>;
}

/** The exchanges of a place in time, or that there is none. */
export function ExchangesOfPlace({ areaId, answer }: ExchangesOfPlaceProps) {
  const t = useTranslate();
  const { successions } = useCatalogue();
  const own = findExchangesOf(answer.exchanges, areaId, successions);
  if (own.length === 0) return <p className="text-14">{t('values.exchanges.none')}</p>;
  return <ExchangesTable exchanges={own} sources={indexSources(answer.sources)} />;
}

/** With whom a place has exchanged, on its page. */
export function ExchangesSection({ areaId }: { readonly areaId: string }) {
  const t = useTranslate();
  const query = useQuery(trpc.values.queryOptions({ release: useAskedRelease() }));
  return (
    <Section anchor="exchanges" title={t('values.exchanges.ofPlace')}>
      {query.data ? <ExchangesOfPlace areaId={areaId} answer={query.data} /> : null}
      {query.isError ? <UnansweredNote onRetry={() => void query.refetch()} /> : null}
    </Section>
  );
}
