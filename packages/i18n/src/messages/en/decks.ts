import type { InEnglish } from '../../translate/message-keys.ts';
import type { decks as vi } from '../vi/decks.ts';

/** Presentations to be shown: the profile of a place, the targets of a document. */
export const decks: InEnglish<typeof vi> = {
  source: 'Sources: {{names}}. Data as of {{asOf}}; release {{release}} of {{date}}.',
  sourceNone: 'Source: the data of Dinh as of {{asOf}}; release {{release}} of {{date}}.',
  link: 'In full on the page: {{page}}',
  pagePart: '{{page}}, {{part}}',
  rows: '{{shown}} of {{of}} indicators that can be compared; all of them at the address below.',
  more_one: '{{count}} more at the address below.',
  more_other: '{{count}} more at the address below.',
  undrawn_one: '{{count}} figure is of no year of its own and is not drawn: {{periods}}.',
  undrawn_other: '{{count}} figures are of no year of their own and are not drawn: {{periods}}.',
  notes: {
    sources: 'Sources of this slide:',
    definition: '{{indicator}}: {{definition}}',
    method:
      'Every number is a published figure; nothing is interpolated and no estimate stands in for what is missing. How it is computed: see the methods of Dinh.',
  },
  chart: {
    method:
      'Each point is the figure of a year; of several in one year the last. A year without a published figure stays empty and no line crosses it. A right click on the chart opens its data.',
  },
  cover: {
    release: 'Data: {{release}}',
    basis: 'Boundaries: {{basis}}',
  },
  targets: {
    subtitle: 'Judged by published figures as of {{date}}',
    asked: 'Asked, deadline',
    why: 'Distance, reason',
  },
  /** Parts that are said in a line. */
  part: {
    figures: 'Figures',
    series: 'Change over the years',
    history: 'Boundaries and name',
    doubts: 'Figures to check again',
    courses: 'Paths to targets',
  },
  further: {
    title_one: '{{count}} more thing to know',
    title_other: '{{count}} more things to know',
    subtitle: 'Parts that have too few figures or need no more than a line',
    part: 'Part',
    text: 'What is to be said',
  },
  sources: {
    title: 'The figures come from {{count}} sources of {{publishers}} publishers',
    subtitle: 'Those used most; the full list is on the notes page of this slide',
    more_one: '{{count}} more source is on the notes page.',
    more_other: '{{count}} more sources are on the notes page.',
  },
  area: {
    cover: {
      title: 'Culture in {{name}}: a profile in figures',
      figures: '{{figures}} published figures of {{indicators}} indicators, {{first}} – {{last}}',
      former:
        'From before the merger: {{figures}} figures of {{areas}}. Put together on the boundaries of {{date}}: {{whole}} figures with all parts, {{partial}} with some of them only.',
      ended: '{{name}} ended on {{date}}; figures are as they were published',
    },
    facts: {
      subtitle: 'The latest figure of each field, with what it was computed from',
      when: '{{period}}, {{age}}',
      method:
        'One figure of each field: the latest, then one with both its parts. Ages are as of the day of the release.',
    },
    rank: {
      title_one: '{{name}} can be compared in {{count}} indicator, among {{areas}}',
      title_other: '{{name}} can be compared in {{count}} indicators, among {{areas}}',
      peers: 'Places like it: {{peers}}.',
    },
    ends: {
      title:
        'Of {{judged}} shares with figures enough to judge, {{name}} has {{strengths}} in the best quarter and {{lags}} in the worst',
      subtitle:
        'In the whole country, figures no older than 3 years, at least half of the provinces with one of that year',
      neither:
        'Of {{judged}} shares with figures enough to judge, {{name}} has none wholly in the best or the worst quarter.',
      kind: 'Class',
      lacking: 'What is lacking',
    },
    learn: {
      title: 'Visit {{place}}: {{indicator}} {{change}}, {{name}} {{ownChange}}',
      subtitle: 'Places close in features and starting point that went further than {{name}}',
      old: 'Some comparisons rest on figures older than 3 years; their periods stand in the column “Progress”.',
    },
    series: {
      plain: '{{indicator}}: {{value}} ({{period}})',
      changed: '{{indicator}}: {{value}} ({{period}}), {{change}} since {{from}}',
      level: '{{indicator}}: {{value}} ({{period}}), unchanged since {{from}}',
      mark: '{{period}}: {{flags}}.',
      moreMarks_one: '{{count}} more figure has a remark.',
      moreMarks_other: '{{count}} more figures have remarks.',
      none: 'No chart can be drawn: no indicator of {{name}} has figures of two years.',
    },
    changes: {
      title_one: '{{count}} more indicator of {{name}} has figures of two periods that may be compared',
      title_other: '{{count}} more indicators of {{name}} have figures of two periods that may be compared',
      subtitle: 'From the first figure that may be compared to the latest',
      method: 'A change is the difference of the two values in its row; only periods of one kind are compared.',
    },
    targets: {
      title_one: '{{name}} has {{count}} target: {{statuses}}',
      title_other: '{{name}} has {{count}} targets: {{statuses}}',
    },
    policies: {
      title: '{{running}} of {{of}} documents on {{name}} are in their period, {{open}} state no last year',
      none: 'The {{of}} documents on {{name}} in the data are past their period, before it, or undated.',
      times: 'Issued; period',
      method:
        'Documents made for the place, and those that set targets for it. In its period: the day of the release lies in the years that the document states.',
    },
    history: {
      subtitle: 'How the unit came about and what became of it',
      event: 'Change',
      decision: 'By',
      noDecision: 'not stated',
      none: 'No merger, split or new name is recorded.',
      method:
        'Figures from before a merger belong to the units of then; they are put together only on the boundaries of a chosen day, and what is missing is said.',
    },
    doubts: {
      title_one: '{{count}} figure of {{name}} should be checked again',
      title_other: '{{count}} figures of {{name}} should be checked again',
      subtitle: 'At odds with their own parts, with another source or with other figures; kept as published',
      what: 'What does not agree',
      none: 'Automatic checks found no figure of {{name}} at odds.',
      one: '{{indicator}}, {{period}}: {{text}}.',
      method: 'Automatic checks show what does not agree and never say which is right.',
    },
    unknown: {
      title: 'No published figure was found for {{missing}} of {{of}} {{level}} indicators of {{name}}',
      subtitle: 'That does not mean that the place did nothing or reported nothing',
      missing: 'Indicators without a published figure',
      method: 'Indicators that apply to the level of the place; counts of heritage registers stand apart.',
    },
  },
  policy: {
    cover: {
      title: '{{policy}}: how its targets stand',
      counts: '{{own}} targets of the document, {{below}} of documents that implement it',
      area: 'Only targets of {{area}}',
    },
    counts: {
      document_one: '{{document}}: {{count}} target; {{statuses}}.',
      document_other: '{{document}}: {{count}} targets; {{statuses}}.',
    },
    list: {
      troubled: '{{count}} of {{of}} targets are missed or at risk',
      plain: 'Of {{count}} targets: {{statuses}}',
      all: 'All {{count}} targets: {{status}}',
    },
    course: {
      title: '{{target}}: {{status}}, {{value}} ({{period}}); target {{asked}}',
      step: 'The step before, {{asked}}: {{status}}.',
      figures: 'Figures',
      path: 'Path to the target',
      target: 'Target',
      pathNote: 'The path is what is to be reached by the method; it is no figure.',
      noPath:
        'No path can be drawn: there is no starting point, or the figures are counted otherwise since; only the target stands at its deadline.',
      undrawn_one: '{{count}} target is not drawn: no number, no deadline, or no figures of two years.',
      undrawn_other: '{{count}} targets are not drawn: no number, no deadline, or no figures of two years.',
      more_one: '{{count}} more target can be drawn, on the page of {{page}}.',
      more_other: '{{count}} more targets can be drawn, on the page of {{page}}.',
    },
    plans: {
      none: 'Plans of the provinces can’t be added up yet for any of {{of}} national targets',
      title: 'Plans of the provinces can be added up for {{added}} of {{of}} national targets',
      national: 'National target',
      result: 'What the plans come to',
      without_one: 'For {{count}} national target no plan of a province was found.',
      without_other: 'For {{count}} national targets no plan of a province was found.',
      notAddable_one:
        '{{count}} national target is not added up from provinces: of the nation only, or without number or deadline.',
      notAddable_other:
        '{{count}} national targets are not added up from provinces: of the nation only, or without number or deadline.',
    },
    reviews: {
      title_one: '{{count}} published review beside the figures',
      title_other: '{{count}} published reviews beside the figures',
    },
  },
};
