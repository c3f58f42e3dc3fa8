/** The five colours of chosen places; a place keeps its own. */
export const seriesColours = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5'] as const;
export type SeriesColour = (typeof seriesColours)[number];

/** Five classes of values from the lowest on: one hue, more of the value further from the paper. */
export const classColours = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'] as const;
export type ClassColour = (typeof classColours)[number];

export const colourRoles = [
  'paper',
  'raised',
  'ink',
  'muted',
  'rule',
  'link',
  ...seriesColours,
  'nation',
  'context',
  'dot',
  'band',
  ...classColours,
  'map-line',
  'status-good',
  'status-warn',
  'status-warn-text',
  'status-bad',
  'status-unknown',
] as const;
export type ColourRole = (typeof colourRoles)[number];

export type Palette = Readonly<Record<ColourRole, string>>;

/** On white paper. */
export const lightPalette: Palette = {
  paper: '#FFFFFF',
  raised: '#F6F7F8',
  ink: '#14181D',
  muted: '#56616B',
  rule: '#E3E6EA',
  link: '#0B4F8A',
  'series-1': '#0B4F8A',
  'series-2': '#D9730D',
  'series-3': '#2E9E83',
  'series-4': '#8A1C4A',
  'series-5': '#8E7CC3',
  nation: '#3D4650',
  context: '#C6CBD1',
  dot: '#858E97',
  band: '#E3E6EA',
  'class-1': '#DFEAF3',
  'class-2': '#B3CDE1',
  'class-3': '#7BA6C9',
  'class-4': '#3F78A8',
  'class-5': '#123F6B',
  'map-line': '#7D8791',
  'status-good': '#1F6FB2',
  'status-warn': '#B7791F',
  'status-warn-text': '#8A5A00',
  'status-bad': '#B3261E',
  'status-unknown': '#6E7781',
};

export const darkPalette: Palette = {
  paper: '#14181D',
  raised: '#1B2027',
  ink: '#E8ECF0',
  muted: '#A3AEB8',
  rule: '#2C343C',
  link: '#8CCBFF',
  'series-1': '#8CCBFF',
  'series-2': '#D98032',
  'series-3': '#2A9D7F',
  'series-4': '#F0A6C0',
  'series-5': '#8A78D6',
  nation: '#C9D1D9',
  context: '#4A525C',
  dot: '#707A85',
  band: '#2C343C',
  'class-1': '#1F3A52',
  'class-2': '#2F5F86',
  'class-3': '#4F8BB8',
  'class-4': '#8BBBDF',
  'class-5': '#D6EBFA',
  'map-line': '#6B7680',
  'status-good': '#5BA7E6',
  'status-warn': '#D9A441',
  'status-warn-text': '#D9A441',
  'status-bad': '#F2695F',
  'status-unknown': '#9AA4AE',
};

/** The custom property that holds a colour on the page; its values are set in `palette.css`. */
export function propertyOf(role: ColourRole): string {
  return `--dinh-${role}`;
}

/** A colour as CSS and SVG take it. */
export function colourOf(role: ColourRole): string {
  return `var(${propertyOf(role)})`;
}
