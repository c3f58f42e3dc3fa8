import { formatDate, nameOfLanguage, type Translate } from '@dinh/i18n';
import { isTitleTranslated, type Source } from '@dinh/kpi';
import type { SdmxItem } from './artefact.ts';
import { annotate, inBoth } from './in-both.ts';

/** In which language a title is; null where nothing tells. */
function findTitleLanguage(source: Source): string | null {
  const isTranslated = isTitleTranslated(source);
  if (isTranslated === null) return null;
  return isTranslated ? 'en' : source.language;
}

/** A title as it is, with a remark in the language it isn't in. */
export function nameSource(source: Source, t: Translate): string {
  const { title } = source;
  const language = findTitleLanguage(source);
  if (language === null || language === t.language) return title;
  return t('sdmxStructures.source.titleIn', { title, language: nameOfLanguage(language, t.language) });
}

/** A page's address as a URI, which holds ASCII alone (RFC 3986); null for what is no web address. */
function findUri({ url }: Source): string | null {
  const parsed = url === null ? null : URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  return parsed.href.replace(/[^\w.~:/?#[\]@!$&'()*+,;=%-]/g, encodeURIComponent).replace(/%(?![0-9a-f]{2})/gi, '%25');
}

/** Sources as codes. A title stands in both languages as it is, with a remark in the one it isn't in. */
export function describeSources(sources: readonly Source[]): readonly SdmxItem[] {
  return sources.map((source) => {
    const { publisher, published, kind, language } = source;
    const uri = findUri(source);
    return {
      id: source.id,
      name: inBoth((t) => nameSource(source, t)),
      description: inBoth((t) =>
        t('sdmxStructures.source.described', {
          kind: t(`words.sourceKind.${kind}`),
          publisher: publisher ?? t('sdmxStructures.source.noPublisher'),
          published: published === null ? t('sdmxStructures.source.noDate') : formatDate(published, t.language),
        }),
      ),
      annotations: [
        annotate('KIND', { title: kind, text: inBoth((t) => t(`words.sourceKind.${kind}`)) }),
        ...(uri === null ? [] : [annotate('URL', { title: source.url, url: uri })]),
        ...(publisher === null ? [] : [annotate('PUBLISHER', { title: publisher })]),
        ...(published === null ? [] : [annotate('PUBLISHED', { title: published })]),
        ...(language === null ? [] : [annotate('LANGUAGE', { title: language })]),
      ],
      parentId: null,
    };
  });
}
