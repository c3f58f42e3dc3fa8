import type { Language } from '@dinh/i18n';
import { writeSlideImage, writeTree } from './masters.ts';
import { names, xmlHead } from './part.ts';
import type { SlidePage } from './split-slides.ts';
import { fitTitle } from './write-slide.ts';
import { cleanLine, cleanText, type Paragraph, writePlaceholder } from './write-text.ts';

/** What the slide's speaker has: notes in full, texts that the slide cuts, then definitions and sources. */
export function listSpeakerNotes({ slide, body, notes }: SlidePage): readonly string[] {
  return [
    ...(fitTitle(slide.title).text === cleanLine(slide.title) ? [] : [slide.title]),
    // The slide holds only some of them: all stand here, in their order.
    ...(notes.length === slide.notes.length ? [] : slide.notes),
    ...(body.kind === 'table' ? body.page.cut : []),
    ...slide.speakerNotes,
  ].flatMap((text) => cleanText(text).split('\n'));
}

/** @see ECMA-376, part 1, 19.3.1.29 */
export function writeNotesPage(notes: readonly string[], language: Language): string {
  const paragraphs = notes.map((text): Paragraph => ({ runs: text === '' ? [] : [{ text }], before: 4 }));
  const body = writePlaceholder({ id: 3, name: 'Notes', paragraphs }, 'type="body" idx="3"', language);
  return `${xmlHead}<p:notes ${names}><p:cSld>${writeTree(writeSlideImage(false) + body)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
