import { formatDate, type Language, parseLanguage } from '@dinh/i18n';
import { isTitleTranslated, type Source } from '@dinh/kpi';
import type { ReportBlock, ReportRow } from '../report.ts';
import type { ReportWords } from '../report-words.ts';

/** Said where it is another than the report's: a translated title is English, another in its page's language. */
function languageOfTitle(source: Source, own: Language): { readonly language?: Language } {
  const language = isTitleTranslated(source) ? 'en' : parseLanguage(source.language ?? undefined);
  return language === undefined || language === own ? {} : { language };
}

/** Every source cited, by its number, with its page where it has one; written last. */
export function writeSources(words: ReportWords): readonly ReportBlock[] {
  const { t } = words;
  const cited = words.listCited();
  if (cited.length === 0) return [{ kind: 'prose', id: 'sources', text: [{ text: t('reports.sources.none') }] }];
  return [
    {
      kind: 'table',
      caption: t('reports.sources.caption'),
      columns: [
        { head: t('reports.sources.number'), width: 8, align: 'center' },
        { head: t('reports.sources.name'), width: 50 },
        { head: t('reports.sources.publisher'), width: 24 },
        { head: t('reports.sources.date'), width: 18 },
      ],
      rows: cited.map(
        (source, index): ReportRow => ({
          anchor: `source-${index + 1}`,
          cells: [
            [[{ text: String(index + 1) }]],
            [
              [
                {
                  text: source.title,
                  ...(source.url === null ? {} : { href: source.url }),
                  ...languageOfTitle(source, t.language),
                },
              ],
            ],
            [[{ text: source.publisher ?? t('reports.sources.noPublisher') }]],
            [
              [
                {
                  text:
                    source.published === null ? t('reports.sources.undated') : formatDate(source.published, t.language),
                },
              ],
            ],
          ],
        }),
      ),
    },
  ];
}
