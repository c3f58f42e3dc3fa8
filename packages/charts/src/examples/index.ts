export { listMapExamples, type StaticChange, type StaticExample, staticExamples } from './static-examples.ts';
