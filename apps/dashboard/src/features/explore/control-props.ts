import type { ComposedFigure, FigureData } from '@dinh/charts/compose';
import type { FigureSpec } from '@dinh/charts/spec';

/** Changes settings of the figure; a passing change replaces the address instead of adding one to go back to. */
export type ChangeSpec = (change: Partial<FigureSpec>, isPassing?: boolean) => void;

/** What every control stands on. */
export interface ControlProps {
  /** As the address asks, without what can't be kept. */
  readonly spec: FigureSpec;
  readonly composed: ComposedFigure;
  readonly data: FigureData;
  readonly onChange: ChangeSpec;
}
