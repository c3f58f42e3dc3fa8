import { describeRank } from '@dinh/i18n';
import type { StandingIn } from '@dinh/kpi';
import { useTranslate } from '../language/use-translate.ts';

interface RankCellProps {
  readonly set: StandingIn;
  readonly areaId: string;
  readonly name: string;
}

/** A rank with the set it is in, grey below half of it; how many have a figure where that is too few for one. */
export function RankCell({ set, areaId, name }: RankCellProps) {
  const t = useTranslate();
  const { ranking, of, due } = set;
  if (ranking.status === 'too-few') {
    return (
      <span className="text-12 text-muted">
        {of === 1 ? t('standing.table.onlyOwn', { name }) : t('standing.table.tooFew', { have: of, due })}
      </span>
    );
  }
  return (
    <span className={ranking.full ? '' : 'text-muted'}>
      {describeRank({ ranking, areaId, name, level: 'province', due }, t)}
    </span>
  );
}
