import type { Language } from '@dinh/i18n';

/** A presentation, said but not yet written as a file: what every deck and every figure's slide is made of. */
export interface SlideDeck {
  readonly title: string;
  readonly language: Language;
  /** Who made it, for the file's properties. */
  readonly author: string;
  /** ISO day of the release: the file's date, so that the same deck has the same bytes. */
  readonly day: string;
  readonly slides: readonly Slide[];
}

export interface Slide {
  /** What the slide says, as a sentence or a name; the presentation's outline reads it. */
  readonly title: string;
  readonly subtitle: string | null;
  readonly body: SlideBody;
  /** Short remarks under the body. */
  readonly notes: readonly string[];
  /** Publishers and as-of date. */
  readonly source: string;
  /** Where the same is shown by the program, in full. */
  readonly link: { readonly text: string; readonly href: string };
  /** Paragraphs of the notes page: definitions, method, sources in full. */
  readonly speakerNotes: readonly string[];
}

export type SlideBody =
  | { readonly kind: 'cover'; readonly lines: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly SlideFact[] }
  | { readonly kind: 'chart'; readonly chart: SlideChart }
  | { readonly kind: 'table'; readonly table: SlideTable };

/** One number that stands large, with what it is and what belongs to it. */
export interface SlideFact {
  readonly label: string;
  readonly value: string;
  readonly detail: string | null;
}

/** A chart that its reader can edit: the numbers are in the workbook within the file. */
export interface SlideChart {
  readonly form: 'line' | 'bars' | 'stacked' | 'scatter';
  /** Along the axis of categories; of a scatter: the names of its points. */
  readonly categories: readonly string[];
  /** Of lines over time: the last day of each category's period, ISO; the axis is then true to time. */
  readonly days?: readonly string[];
  /** Of a scatter: the first is x, each further one y of some of the points. */
  readonly series: readonly SlideSeries[];
  /** Of stacked bars: drawn as shares of their sum. */
  readonly isShare?: boolean;
  readonly categoryAxis: SlideAxis;
  readonly valueAxis: SlideAxis;
  /** What is drawn, for those who don't see it. */
  readonly description: string;
}

export interface SlideSeries {
  readonly name: string;
  /** One for each category, in full precision; null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** Of lines over time: categories that are none of its own, over which its line goes on. */
  readonly passesOver?: readonly number[];
  /** Six hexadecimal digits, without `#`; those in `slideInk.context` stand behind, and are not named. */
  readonly color: string;
  /** Drawn stronger than the rest. */
  readonly isFocus: boolean;
  /** What is asked for and not a figure: drawn as a dashed line without marks. */
  readonly isTarget?: boolean;
}

export interface SlideAxis {
  readonly title: string | null;
  /** Decimals shown; null for words. */
  readonly decimals: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

export interface SlideTable {
  readonly columns: readonly { readonly title: string; readonly align: 'start' | 'end'; readonly share: number }[];
  readonly rows: readonly (readonly SlideTableCell[])[];
}

export interface SlideTableCell {
  readonly text: string;
  readonly href: string | null;
  readonly isStrong: boolean;
}
