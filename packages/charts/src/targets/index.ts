export { assessReadTargets, type ReadTargetsInput } from './assess-read-targets.ts';
export { type FigureTargetsInput, toFigureTargets } from './to-figure-targets.ts';
