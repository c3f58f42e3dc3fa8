import { formatPeriod } from '@dinh/i18n';
import { reviewPointKinds } from '@dinh/kpi';
import type { ReportBlock, RichText } from '../report.ts';
import type { ReportReviewPoint } from '../report-data.ts';
import type { ReportFacts } from '../report-facts.ts';
import { namePolicy, type ReportWords } from '../report-words.ts';

function writePoint(point: ReportReviewPoint, { area, documents }: ReportFacts, words: ReportWords): RichText {
  const { t } = words;
  const said = t.language === 'vi' ? point.textVi : point.textEn;
  const text =
    point.areaId === area.id ? said : t('reports.said.ofArea', { area: words.nameArea(point.areaId), text: said });
  const policy = documents.find((document) => document.policy.id === point.policyId)?.policy;
  const name = policy ? (policy.number ?? namePolicy(policy, t)) : null;
  const about = [name, point.period === null ? null : formatPeriod(point.period, t.language, 'short')].flatMap(
    (part) => part ?? [],
  );
  return [{ text: `${text} ` }, { text: `(${about.join(', ')}) `, isNote: true }, ...words.cite([point.sourceId])];
}

/** Results, limitations, lessons and tasks as sources reported them, the area's own first; where there is none, it says so. */
export function writeSaid(facts: ReportFacts, words: ReportWords): readonly ReportBlock[] {
  const { t } = words;
  const isOther = ({ areaId }: ReportReviewPoint): number => Number(areaId !== facts.area.id);
  const sections = reviewPointKinds.flatMap((kind, index): readonly ReportBlock[] => {
    const points = facts.said[kind].toSorted((a, b) => isOther(a) - isOther(b));
    return [
      { kind: 'heading', level: 2, text: `${index + 1}. ${t(`reports.said.kind.${kind}`)}` },
      points.length === 0
        ? { kind: 'prose', id: `said.${kind}`, text: [{ text: t(`reports.said.none.${kind}`) }] }
        : { kind: 'list', id: `said.${kind}`, items: points.map((point) => writePoint(point, facts, words)) },
    ];
  });
  return [{ kind: 'prose', id: 'said', text: [{ text: t('reports.said.intro') }] }, ...sections];
}
