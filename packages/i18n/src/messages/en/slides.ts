import type { InEnglish } from '../../translate/message-keys.ts';
import type { slides as vi } from '../vi/slides.ts';

export const slides: InEnglish<typeof vi> = {
  moreNotes_one: '{{count}} more note: see the speaker notes.',
  moreNotes_other: '{{count}} more notes: see the speaker notes.',
};
