export { type FigureTargetsInput, toFigureTargets } from './to-figure-targets.ts';
