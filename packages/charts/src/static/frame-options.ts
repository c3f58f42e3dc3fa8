import { darkPalette, lightPalette, type Palette } from '../palette/index.ts';

export type Theme = 'light' | 'dark';

/** How large a picture is, in px with all that stands round its plot, and on which paper. */
export interface FrameOptions {
  /** 850 unless given. */
  readonly width?: number;
  /** As high as what it shows needs where it is null or not given. */
  readonly height?: number | null;
  readonly theme?: Theme;
}

/** What every drawer of a picture takes besides its figure. */
export interface FramedInput {
  readonly frame?: FrameOptions;
}

export const usualWidth = 850;

export function paletteOf(theme: Theme): Palette {
  switch (theme) {
    case 'light':
      return lightPalette;
    case 'dark':
      return darkPalette;
  }
}
