export { CompletenessStrip, type CompletenessStripProps, type StripSquare } from './completeness-strip.tsx';
export { layoutStrip, type StripLayout } from './layout-strip.ts';
