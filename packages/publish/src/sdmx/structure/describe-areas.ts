import { formatDate } from '@dinh/i18n';
import type { Area } from '@dinh/kpi';
import type { SdmxAnnotation, SdmxItem } from './artefact.ts';
import { annotate, inBoth } from './in-both.ts';

export type DescribedArea = Pick<
  Area,
  'id' | 'code' | 'nameVi' | 'nameEn' | 'fullNameVi' | 'kind' | 'level' | 'validFrom' | 'validTo' | 'parentId'
>;

function listAnnotations({ code, kind, level, validFrom, validTo }: DescribedArea): readonly SdmxAnnotation[] {
  return [
    annotate('VALID_FROM', { title: validFrom }),
    ...(validTo === null ? [] : [annotate('VALID_TO', { title: validTo })]),
    annotate('LEVEL', { title: level, text: inBoth((t) => t(`words.level.${level}`)) }),
    annotate('KIND', { title: kind, text: inBoth((t) => t(`words.areaKind.${kind}`)) }),
    ...(code === null ? [] : [annotate('CODE', { title: code })]),
  ];
}

/** Places as codes, those above before those below; a description tells the versions of one name apart. */
export function describeAreas(areas: readonly DescribedArea[]): readonly SdmxItem[] {
  const known = new Set(areas.map(({ id }) => id));
  return areas.map((area) => ({
    id: area.id,
    name: { vi: area.nameVi, en: area.nameEn },
    description: inBoth((t) => {
      const fullName = t.language === 'vi' ? area.fullNameVi : `${area.nameEn} (${t(`words.areaKind.${area.kind}`)})`;
      const from = formatDate(area.validFrom, t.language);
      return area.validTo === null
        ? t('sdmxStructures.area.since', { fullName, from })
        : t('sdmxStructures.area.until', { fullName, from, to: formatDate(area.validTo, t.language) });
    }),
    annotations: listAnnotations(area),
    parentId: area.parentId !== null && known.has(area.parentId) ? area.parentId : null,
  }));
}
