import type { FigureImprint } from '@dinh/charts/figure';
import { useRouter } from '@tanstack/react-router';
import type { HeritageRow, SourceRow } from '../../app/answers.ts';
import type { HeritageState } from '../../app/heritage-state.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import type { CellKey } from '../figures/cell-address.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useTranslate } from '../language/use-translate.ts';
import { isNobody, toReportHref } from '../report/to-report-href.ts';
import { useReportUrl } from '../report/use-report-url.ts';

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

interface HeritageImprintInput {
  readonly title: string;
  /** The items counted: theirs are the sources, those of most items first. */
  readonly items: readonly HeritageRow[];
  readonly state: HeritageState;
  /** A cell of the figure, for reports where nobody is named to take them. */
  readonly cell: CellKey;
}

/** What no picture of the register may be without; null where no item has a source. */
export function useHeritageImprint(
  sources: ReadonlyMap<string, SourceRow>,
): (input: HeritageImprintInput) => FigureImprint | null {
  const t = useTranslate();
  const router = useRouter();
  const hrefs = useHrefs();
  const { release } = useCatalogue();
  const reportUrl = useReportUrl();
  return ({ title, items, state, cell }) => {
    const bySource = [...Map.groupBy(items, (item) => item.sourceId)].toSorted(([, a], [, b]) => b.length - a.length);
    const named = bySource.flatMap(([id]) => sources.get(id) ?? []);
    // A publisher of several lists is named once, by the one that most items come from.
    const [first, ...rest] = named.filter(
      (source, index) =>
        source.publisher === null || named.findIndex((one) => one.publisher === source.publisher) === index,
    );
    if (!first) return null;
    const toFigureSource = ({ id, publisher, title: own, url }: SourceRow) => ({
      title: publisher ?? own,
      url: url ?? hrefs.source(id),
    });
    const link = router.buildLocation({ to: '/heritage', search: state }).href;
    const address = new URL(link, window.location.origin).href;
    return {
      sources: [toFigureSource(first), ...rest.map(toFigureSource)],
      dataSet: release.dataSet,
      asOf: release.date,
      release: release.number,
      link: address,
      licence,
      report: isNobody(reportUrl)
        ? `${hrefs.cell(cell)}#report`
        : toReportHref(reportUrl, {
            subject: t('frame.report.subject', { cell: title }),
            body: t('frame.report.body', { cell: title, address }),
          }),
    };
  };
}
