import { formatDate, type Translate } from '@dinh/i18n';
import type { Area } from '@dinh/kpi';
import type { SdmxAnnotation, SdmxItem } from './artefact.ts';
import { annotate, inBoth } from './in-both.ts';

export type DescribedArea = Pick<
  Area,
  'id' | 'code' | 'nameVi' | 'nameEn' | 'fullNameVi' | 'kind' | 'level' | 'validFrom' | 'validTo' | 'parentId'
>;

/** What a place was called, and was, to the end of a day within the same extent. */
export interface FormerName extends Pick<Area, 'nameVi' | 'nameEn' | 'fullNameVi' | 'kind'> {
  readonly areaId: string;
  readonly validTo: string;
}

type NamedPlace = Pick<Area, 'nameEn' | 'fullNameVi' | 'kind'>;

function nameInFull({ fullNameVi, nameEn, kind }: NamedPlace, t: Translate): string {
  return t.language === 'vi' ? fullNameVi : `${nameEn} (${t(`words.areaKind.${kind}`)})`;
}

function listAnnotations(
  { code, kind, level, validFrom, validTo }: DescribedArea,
  formerNames: readonly FormerName[],
): readonly SdmxAnnotation[] {
  return [
    annotate('VALID_FROM', { title: validFrom }),
    ...(validTo === null ? [] : [annotate('VALID_TO', { title: validTo })]),
    annotate('LEVEL', { title: level, text: inBoth((t) => t(`words.level.${level}`)) }),
    annotate('KIND', { title: kind, text: inBoth((t) => t(`words.areaKind.${kind}`)) }),
    ...(code === null ? [] : [annotate('CODE', { title: code })]),
    ...formerNames.map((former) =>
      annotate('FORMER_NAME', { title: former.validTo, text: { vi: former.nameVi, en: former.nameEn } }),
    ),
  ];
}

function describePlace(area: DescribedArea, formerNames: readonly FormerName[], t: Translate): string {
  const fullName = nameInFull(area, t);
  const from = formatDate(area.validFrom, t.language);
  const own =
    area.validTo === null
      ? t('sdmxStructures.area.since', { fullName, from })
      : t('sdmxStructures.area.until', { fullName, from, to: formatDate(area.validTo, t.language) });
  const before = formerNames.map((former) =>
    t('sdmxStructures.area.former', {
      fullName: nameInFull(former, t),
      to: formatDate(former.validTo, t.language),
    }),
  );
  return [own, ...before].join(' ');
}

/** Places as codes, those above before those below; a description tells the versions of one name apart. */
export function describeAreas(
  areas: readonly DescribedArea[],
  formerNames: readonly FormerName[],
): readonly SdmxItem[] {
  const known = new Set(areas.map(({ id }) => id));
  const formerOf = Map.groupBy(formerNames, ({ areaId }) => areaId);
  return areas.map((area) => {
    const former = formerOf.get(area.id) ?? [];
    return {
      id: area.id,
      name: { vi: area.nameVi, en: area.nameEn },
      description: inBoth((t) => describePlace(area, former, t)),
      annotations: listAnnotations(area, former),
      parentId: area.parentId !== null && known.has(area.parentId) ? area.parentId : null,
    };
  });
}
