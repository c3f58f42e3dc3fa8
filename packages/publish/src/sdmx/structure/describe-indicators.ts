import { localDefinition, type Translate } from '@dinh/i18n';
import type { Indicator } from '@dinh/kpi';
import type { SdmxAnnotation, SdmxItem } from './artefact.ts';
import { annotate, inBoth } from './in-both.ts';

type Part = 'numerator' | 'denominator';

function describePart(indicator: Indicator, part: Part): readonly SdmxAnnotation[] {
  const say = (t: Translate): string | null => localDefinition(indicator, t.language)[part];
  const text = inBoth((t) => say(t) ?? '');
  return text.vi === '' || text.en === '' ? [] : [annotate(part.toUpperCase(), { text })];
}

function listAnnotations(indicator: Indicator): readonly SdmxAnnotation[] {
  const { family, unit, factor, kind, measure, direction, levels } = indicator;
  return [
    annotate('FAMILY', { title: family, text: inBoth((t) => t(`words.family.${family}`)) }),
    annotate('UNIT', { title: unit, text: inBoth((t) => t(`units.name.${unit}`)) }),
    annotate('FACTOR', { title: String(factor) }),
    annotate('KIND', { title: kind, text: inBoth((t) => t(`words.indicatorKind.${kind}`)) }),
    annotate('MEASURE', { title: measure, text: inBoth((t) => t(`words.measure.${measure}`)) }),
    annotate('DIRECTION', { title: direction, text: inBoth((t) => t(`words.direction.${direction}`)) }),
    annotate('LEVELS', { title: levels.join(' ') }),
    ...describePart(indicator, 'numerator'),
    ...describePart(indicator, 'denominator'),
  ];
}

/** Indicators as codes; the description is the definition. */
export function describeIndicators(indicators: readonly Indicator[]): readonly SdmxItem[] {
  return indicators.map((indicator) => ({
    id: indicator.id,
    name: { vi: indicator.nameVi, en: indicator.nameEn },
    description: { vi: indicator.definitionVi, en: indicator.definitionEn },
    annotations: listAnnotations(indicator),
    parentId: null,
  }));
}
