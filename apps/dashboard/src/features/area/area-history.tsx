import { describeAreaOfTime } from '@dinh/charts/ground';
import { describeHistoryEvent, localDecision } from '@dinh/i18n';
import { groupSuccessions } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import type { AreaAnswer, AreaRow } from '../../app/answers.ts';
import { linkMark, WithLinks } from '../../ui/with-links.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';

/** What became of the unit: merged from, merged into, renamed, each with its day, decision and links. */
export function AreaHistory({ answer }: { readonly answer: AreaAnswer }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const events = groupSuccessions(answer.area.id, answer.successions);
  return (
    <>
      {events.map((event) => {
        const decision = localDecision(event, t.language);
        const links = event.others.map((id) => {
          const area = catalogue.areaById.get(id);
          return area ? <AreaMention key={id} area={area} /> : id;
        });
        return (
          <li key={`${event.effective} ${event.direction} ${event.relation}`}>
            <WithLinks
              sentence={describeHistoryEvent(
                event,
                event.others.map(() => linkMark),
                t,
              )}
              links={event.direction === 'kept' ? [] : links}
            />
            {decision === null ? null : <span className="text-12"> {t('area.history.decision', { decision })}</span>}
          </li>
        );
      })}
    </>
  );
}

/** A place in a sentence: its link, and how many figures are found there. */
function AreaMention({ area }: { readonly area: AreaRow }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  return (
    <span>
      <Link to="/areas/$id" params={{ id: area.id }} className="underline decoration-rule">
        {describeAreaOfTime(catalogue, area, t)}
      </Link>
      {area.figures > 0 ? (
        <span className="text-12"> ({t('area.history.figures', { count: area.figures })})</span>
      ) : null}
    </span>
  );
}
