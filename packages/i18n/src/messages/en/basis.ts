import type { InEnglish } from '../../translate/message-keys.ts';
import type { basis as vi } from '../vi/basis.ts';

export const basis: InEnglish<typeof vi> = {
  label: 'Boundaries',
  asReported: 'of each figure’s own day',
  on: 'of {{date}}',
  made: '{{area}}, {{period}}: made of {{parts}}.',
  madeLess: '{{area}}, {{period}}: made of {{parts}} only; no figure of {{missing}}.',
  part: '{{name}} {{value}}',
  partOf: '{{name}} {{numerator}} of {{denominator}}',
  more_one: '{{count}} more figure is made in the same way.',
  more_other: '{{count}} more figures are made in the same way.',
  partial: 'Not ranked, since only a part has a figure: {{areas}}.',
  none: 'No figure can be read on these boundaries.',
  partOnly: 'of a part only; no figure of {{missing}}',
  ofParts: 'made of {{parts}}',
  perPeople: 'Per 100,000 people',
  perNote: 'Per 100,000 people: the figure divided by the average population (statistics office) of its own year.',
  perOlder: 'Where a year has none yet, the nearest before stands in, at most 2 years older: {{years}}.',
  perYears: '{{year}} (people of {{populationYear}})',
};
