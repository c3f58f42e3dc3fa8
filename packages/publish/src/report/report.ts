import type { Language } from '@dinh/i18n';

/** A piece of text; with an address it is a link, one that begins with `#` to a place in the report. */
export interface TextRun {
  readonly text: string;
  readonly href?: string | undefined;
  /** Said of, in smaller letters: a period, a mark. */
  readonly isNote?: boolean | undefined;
  /** The language it is in, where it is not the report's. */
  readonly language?: Language | undefined;
}

export type RichText = readonly TextRun[];

export interface ReportColumn {
  readonly head: string;
  /** Of the table's width, in percent; those of a table add up to 100. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right' | undefined;
}

/** A cell holds lines. */
export type ReportCell = readonly RichText[];

export interface ReportRow {
  /** Where a source is listed: what `#source-3` leads to. */
  readonly anchor?: string | undefined;
  readonly cells: readonly ReportCell[];
}

/** A drawn figure. */
export interface Picture {
  /** PNG, in base64. */
  readonly png: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'prose'; readonly id: string; readonly text: RichText }
  | { readonly kind: 'list'; readonly id: string; readonly items: readonly RichText[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly ReportColumn[];
      readonly rows: readonly ReportRow[];
    }
  | { readonly kind: 'figure'; readonly picture: Picture; readonly caption: string };

/** What stands above the text of an official report, the issuer, number and date left to fill in. */
export interface ReportHead {
  readonly parentIssuer: string;
  readonly issuer: string;
  readonly nation: string;
  readonly motto: string;
  readonly number: string;
  readonly placeDate: string;
  readonly kind: string;
  /** What it is about, in lines. */
  readonly subject: readonly string[];
}

export interface ReportClosing {
  readonly recipientsHead: string;
  readonly recipients: readonly string[];
  readonly signer: string;
  readonly sign: string;
  readonly name: string;
}

/** A report in words: what every renderer sets, and nothing else. */
export interface Report {
  readonly language: Language;
  /** Of a file and a window. */
  readonly title: string;
  /** An ISO day: of the release it rests on, so that the same report is the same file. */
  readonly date: string;
  /** What marks a report on made-up figures; null on real ones. */
  readonly mark: string | null;
  readonly head: ReportHead;
  readonly body: readonly ReportBlock[];
  readonly closing: ReportClosing;
  readonly annex: {
    readonly title: string;
    readonly subtitle: string;
    /** Which report it goes with, its number and date left to fill in. */
    readonly attached: string;
    readonly blocks: readonly ReportBlock[];
  };
}
