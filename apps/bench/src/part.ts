import type { Budget } from './report/budget.ts';

/** What a part is given: a folder of its own, and how to see to what has to be stopped at the end. */
export interface PartContext {
  readonly folder: string;
  /** The path of a Chromium; undefined where none is found. */
  readonly browser: string | undefined;
  readonly onEnd: (stop: () => Promise<void>) => void;
}

/** One part of the measurements: prints its own tables and gives the figures that have a budget. */
export interface Part {
  readonly name: string;
  readonly run: (context: PartContext) => Promise<readonly Budget[]>;
}
