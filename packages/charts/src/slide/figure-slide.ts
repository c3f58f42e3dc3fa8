import type { SlideBody } from '@dinh/publish/pptx';

/** What a figure is on slides: charts and tables of just its numbers, and what is to be said of them. */
export interface FigureSlide {
  /** Each with what it is of where there are several: "2009–2016". */
  readonly bodies: readonly { readonly of: string | null; readonly body: SlideBody }[];
  /** Under the chart. */
  readonly notes: readonly string[];
  /** Of single figures: whose, and what is to be told beside it. */
  readonly remarks: readonly string[];
}
