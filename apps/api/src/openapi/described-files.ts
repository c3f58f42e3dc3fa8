import type { FileParameter } from './file-parameters.ts';
import type { FileSchemaName } from './file-schemas.ts';

export type FileTopic =
  | Exclude<FileSchemaName, 'refusal'>
  | 'release'
  | FeedTopic
  | 'reports'
  | 'areaDeck'
  | 'policyDeck'
  | 'openapi'
  | 'figure'
  | 'embed'
  | 'figureSet';
type FeedTopic = 'policyFeed' | 'areaFeed' | 'indicatorFeed';

export interface DescribedFile {
  readonly topic: FileTopic;
  readonly format: 'json' | 'csv' | 'zip' | 'atom' | 'html' | 'docx' | 'xlsx' | 'pptx' | 'svg' | 'png' | 'citation';
  readonly parameters: readonly FileParameter[];
  /** True where its address begins at the root, not under `/api/v1`. */
  readonly isAtRoot?: true;
  /** Parameters of the example: what they give is in `examples.json`, an archive, a feed, a report, a pack and the boundaries aside. */
  readonly example: Readonly<Record<string, string>>;
}

const observationParameters: readonly FileParameter[] = [
  'indicator',
  'area',
  'family',
  'level',
  'basis',
  'from',
  'to',
  'release',
  'limit',
  'cursor',
  'lang',
];
const observationExample = {
  indicator: 'village-culture-houses-coverage',
  area: 'VN31-2008',
  release: '1',
  limit: '1',
};
const heritageParameters: readonly FileParameter[] = [
  'designation',
  'area',
  'from',
  'to',
  'release',
  'limit',
  'cursor',
  'lang',
];
const heritageExample = { designation: 'unesco-creative-city', from: '2019', to: '2019', release: '1' };

const reportParameters: readonly FileParameter[] = ['reportArea', 'reportAsOf', 'release', 'lang'];
const reportExample = { policy: 'res-33-nq-tw', area: 'VN01-2008', asOf: '2024-12-31', release: '1' };

const figureParameters: readonly FileParameter[] = [
  ...(['figureVersion', 'figureForm', 'figureIndicator', 'figureArea', 'figureGroup', 'from', 'figureTo'] as const),
  ...(['basis', 'per', 'index', 'change', 'order', 'focus', 'remark', 'title', 'note', 'lang', 'release'] as const),
  'set',
];
const figureExample = { indicator: 'village-culture-houses-coverage', area: 'VN31-2008', release: '1' };

function describeFigure(
  format: DescribedFile['format'],
  own: readonly FileParameter[],
  example: DescribedFile['example'] = {},
): DescribedFile {
  const parameters = [...figureParameters, ...own];
  return { topic: 'figure', format, parameters, isAtRoot: true, example: { ...figureExample, ...example } };
}

/** Every address of a file, in the order of the description. */
export const describedFiles: Readonly<Record<string, DescribedFile>> = {
  '/indicators.json': {
    topic: 'indicators',
    format: 'json',
    parameters: ['family', 'release', 'lang'],
    example: { family: 'clubs', release: '1' },
  },
  '/areas.json': {
    topic: 'areas',
    format: 'json',
    parameters: ['level', 'release', 'lang'],
    example: { level: 'country', release: '1' },
  },
  '/observations.json': {
    topic: 'observations',
    format: 'json',
    parameters: observationParameters,
    example: observationExample,
  },
  '/observations.csv': {
    topic: 'observations',
    format: 'csv',
    parameters: observationParameters,
    example: observationExample,
  },
  '/heritage.json': { topic: 'heritage', format: 'json', parameters: heritageParameters, example: heritageExample },
  '/heritage.csv': { topic: 'heritage', format: 'csv', parameters: heritageParameters, example: heritageExample },
  '/checks.json': {
    topic: 'checks',
    format: 'json',
    parameters: ['indicator', 'area', 'checkKind', 'release', 'lang'],
    example: { kind: 'numerator-above-denominator', release: '1', lang: 'en' },
  },
  '/peers.json': {
    topic: 'peers',
    format: 'json',
    parameters: ['area', 'k', 'weights', 'release', 'lang'],
    example: { area: 'VN31-2025', k: '2', weights: 'region:0', release: '1', lang: 'en' },
  },
  '/ranks.json': {
    topic: 'ranks',
    format: 'json',
    parameters: ['indicator', 'year', 'older', 'basis', 'release', 'lang'],
    example: {
      indicator: 'peoples-artisan-nominations',
      year: '2021',
      basis: 'on:2026-01-01',
      release: '1',
      lang: 'en',
    },
  },
  '/targets.json': {
    topic: 'targets',
    format: 'json',
    parameters: ['policy', 'area', 'indicator', 'targetStatus', 'method', 'asOf', 'basis', 'release', 'lang'],
    example: {
      policy: 'hn-plan147',
      area: 'VN01-2008',
      indicator: 'commune-cultural-centres-coverage',
      status: 'off-track',
      asOf: '2026-11-22',
      release: '1',
      lang: 'en',
    },
  },
  '/sources.json': {
    topic: 'sources',
    format: 'json',
    parameters: ['sourceKind', 'release', 'lang'],
    example: { kind: 'register', release: '1' },
  },
  '/revisions.json': {
    topic: 'revisions',
    format: 'json',
    parameters: ['indicator', 'area', 'against', 'release', 'lang'],
    example: { indicator: 'village-culture-houses-coverage', release: '1', against: '1', lang: 'en' },
  },
  '/releases.json': {
    topic: 'releases',
    format: 'json',
    parameters: ['release', 'lang'],
    example: { release: '1' },
  },
  '/boundaries.topojson': {
    topic: 'boundaries',
    format: 'json',
    parameters: ['release', 'lang'],
    example: { release: '1' },
  },
  '/pack.json': { topic: 'pack', format: 'json', parameters: ['release', 'lang'], example: { release: '1' } },
  '/release.zip': { topic: 'release', format: 'zip', parameters: ['release', 'lang'], example: { release: '1' } },
  '/reports/:policy.html': { topic: 'reports', format: 'html', parameters: reportParameters, example: reportExample },
  '/reports/:policy.docx': { topic: 'reports', format: 'docx', parameters: reportParameters, example: reportExample },
  '/reports/:policy.xlsx': { topic: 'reports', format: 'xlsx', parameters: reportParameters, example: reportExample },
  '/decks/areas/:area.pptx': {
    topic: 'areaDeck',
    format: 'pptx',
    parameters: ['basis', 'release', 'lang'],
    example: { area: 'VN01-2008', release: '1' },
  },
  '/decks/policies/:policy.pptx': {
    topic: 'policyDeck',
    format: 'pptx',
    parameters: ['deckArea', 'method', 'asOf', 'basis', 'release', 'lang'],
    example: { policy: 'strategy-1909', release: '1' },
  },
  '/feeds/policies/:policy.atom': {
    topic: 'policyFeed',
    format: 'atom',
    parameters: ['release', 'lang'],
    example: { policy: 'hn-plan147', release: '1' },
  },
  '/feeds/areas/:area.atom': {
    topic: 'areaFeed',
    format: 'atom',
    parameters: ['release', 'lang'],
    example: { area: 'VN31-2008', release: '1' },
  },
  '/feeds/indicators/:indicator.atom': {
    topic: 'indicatorFeed',
    format: 'atom',
    parameters: ['release', 'lang'],
    example: { indicator: 'cultural-clubs', release: '1' },
  },
  '/figure.svg': describeFigure('svg', ['width', 'ratio', 'theme', 'preset', 'font'], { form: 'slope' }),
  '/figure.png': describeFigure('png', ['width', 'ratio', 'scale', 'theme', 'preset'], { preset: 'slide' }),
  '/figure.csv': describeFigure('csv', ['rows', 'csvFor'], { for: 'excel-vi' }),
  '/figure.xlsx': describeFigure('xlsx', ['rows'], { rows: 'all' }),
  '/figure.pptx': describeFigure('pptx', [], { form: 'bars' }),
  '/figure.json': describeFigure('json', ['rows']),
  '/figure.citation': describeFigure('citation', ['rows', 'citeAs'], { as: 'bibtex' }),
  '/embed': { ...describeFigure('html', ['embedTheme']), topic: 'embed' },
  '/figure-sets/:id': {
    topic: 'figureSet',
    format: 'json',
    parameters: ['lang'],
    example: { id: 'r4nnc2vhpujshsgw2gsd' },
  },
  '/openapi.json': { topic: 'openapi', format: 'json', parameters: ['lang'], example: { lang: 'en' } },
};
