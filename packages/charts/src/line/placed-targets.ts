import type { AssignedColour } from '../palette/index.ts';

export interface TargetRing {
  readonly period: string;
  readonly x: number;
  readonly y: number;
  readonly isGoal: boolean;
}

/** A target where a figure draws it. */
export interface PlacedTarget {
  readonly id: string;
  readonly seriesId: string;
  readonly colour: AssignedColour;
  /** What is asked for, from the left of the plot to the day it is due, without one to the right; null for a step on another's path. */
  readonly level: { readonly left: number; readonly right: number; readonly y: number } | null;
  /** From the value to the upper edge of a range. */
  readonly band: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  } | null;
  /** The expected course; empty without one. */
  readonly path: string;
  readonly rings: readonly TargetRing[];
  readonly projection: {
    readonly path: string;
    /** Between the slower and the faster pace; empty without a range. */
    readonly range: string;
    readonly x: number;
    readonly y: number;
  } | null;
  /** Where the walk stands on it. */
  readonly at: { readonly x: number; readonly y: number };
}

export interface TargetLabel {
  readonly id: string;
  readonly text: string;
  /** Right edge of the words. */
  readonly x: number;
  /** Their middle. */
  readonly y: number;
}

export interface PlacedTargets {
  readonly targets: readonly PlacedTarget[];
  readonly labels: readonly TargetLabel[];
  /** How many are drawn without words, which found no room. */
  readonly more: { readonly text: string; readonly x: number; readonly y: number } | null;
}

export const noPlacedTargets: PlacedTargets = { targets: [], labels: [], more: null };
