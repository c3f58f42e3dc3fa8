/** Radius in px of the ring at a step on the way to a target. */
export const stepRadius = 4;
/** Of the ring at the target itself. */
export const goalRadius = 5;
/** Of the hollow dot at the end of a projection. */
export const projectedRadius = 3.5;
