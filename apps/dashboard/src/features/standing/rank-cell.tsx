import { describeRankIn } from '@dinh/i18n';
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
  const text = describeRankIn(set, { areaId, name }, t);
  if (set.ranking.status === 'too-few') return <span className="text-12 text-muted">{text}</span>;
  return <span className={set.ranking.full ? '' : 'text-muted'}>{text}</span>;
}
