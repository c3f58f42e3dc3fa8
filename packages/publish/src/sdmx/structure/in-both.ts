import { createTranslator, type Translate } from '@dinh/i18n';
import type { SdmxAnnotation, TextInBoth } from './artefact.ts';

/** A text as each language says it. */
export function inBoth(say: (t: Translate) => string): TextInBoth {
  return { vi: say(createTranslator('vi')), en: say(createTranslator('en')) };
}

/** An annotation with what it has; undefined leaves it out. */
export function annotate(
  type: string,
  { id = null, title = null, url = null, text = null }: Partial<Omit<SdmxAnnotation, 'type'>>,
): SdmxAnnotation {
  return { type, id, title, url, text };
}
