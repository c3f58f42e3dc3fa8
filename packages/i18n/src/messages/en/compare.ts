import type { InEnglish } from '../../translate/message-keys.ts';
import type { compare as vi } from '../vi/compare.ts';

export const compare: InEnglish<typeof vi> = {
  areas: {
    country_one: '{{count}} country',
    country_other: '{{count}} countries',
    province_one: '{{count}} area',
    province_other: '{{count}} areas',
    district_one: '{{count}} district',
    district_other: '{{count}} districts',
    commune_one: '{{count}} commune',
    commune_other: '{{count}} communes',
  },
  rank: {
    range: '{{first}}–{{last}}',
    all: '{{rank}} of {{due}}',
    full: '{{rank}} of {{of}}; {{due}}',
    thin: '{{rank}} of the {{of}} with a published figure; {{due}}',
    ownMissing: 'No rank: no published figure found for {{name}}.',
    tooFew: 'No rank: only {{have}} of {{due}} have a published figure; at least {{need}} are needed.',
    none: 'No rank: no published figure found for any of {{due}}.',
  },
  basis: {
    part: '{{figure}} ({{name}})',
    made: 'made of {{parts}}',
    incomplete: 'made of {{parts}}; without {{missing}}',
    lost: 'can’t be put together from {{parts}}: a numerator or denominator is missing',
  },
  feature: {
    population: 'population',
    density: 'population density',
    km2: 'size',
    communeUnits: 'number of commune-level units',
    urbanShare: 'urban share of the population',
    region: 'region',
    kind: 'kind of unit (province or city)',
  },
  peer: {
    closest: '{{name}}: most alike in {{closest}}.',
    both: '{{name}}: most alike in {{closest}}; least in {{farthest}}.',
  },
  learn: {
    row: '{{name}}: from {{start}} ({{startPeriod}}) to {{end}} ({{endPeriod}}), {{change}}; {{ownName}} {{ownChange}}.',
    none: 'Of the places nearest to {{name}} by what they are and where they started, none gained more from {{from}} to {{to}}.',
    neutral: 'Neither higher nor lower is better here, so there is nobody to learn from.',
    noStart: 'No comparison: no published figure found for {{name}} within 12 months of {{period}}.',
    noEnd: 'No comparison: no published figure found for {{name}} within 12 months of {{period}}, after its first.',
    break: 'No comparison: how {{name}} counts changed between {{from}} and {{to}}.',
  },
  gap: {
    time: '{{difference}} from {{from}} to {{to}}: {{numeratorEffect}} through the change in {{numerator}}, {{denominatorEffect}} through the change in {{denominator}}.',
    mix: '{{b}} against {{a}}: {{difference}}, of which {{within}} within the groups and {{mix}} by their mix.',
    numerator: 'the numerator',
    denominator: 'the denominator',
    to: '{{difference}} against {{other}}',
    more: '{{difference}} against {{other}}; {{things}} more {{name}} would close it',
    less: '{{difference}} against {{other}}; {{things}} fewer {{name}} would close it',
    median: 'the median',
    best: 'the best',
  },
  funnel: {
    high: '{{name}}: {{value}}, above the variation expected at this size ({{low}} to {{high}}; overall {{baseline}}).',
    low: '{{name}}: {{value}}, below the variation expected at this size ({{low}} to {{high}}; overall {{baseline}}).',
    within:
      '{{name}}: {{value}}, within the variation expected at this size ({{low}} to {{high}}; overall {{baseline}}).',
    wilson: 'Few are expected, so the range is Wilson’s.',
  },
  trend: {
    up: 'rising over its last 5 yearly figures (χ² = {{chiSquared}})',
    down: 'falling over its last 5 yearly figures (χ² = {{chiSquared}})',
    none: 'no clear trend over its last 5 yearly figures (χ² = {{chiSquared}})',
    'not-calculable': 'trend not calculable: it takes 5 yearly figures with numerator and denominator within 8 years',
  },
};
