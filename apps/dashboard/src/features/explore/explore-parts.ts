import { loadPart } from '../../app/load-part.ts';

// What a figure says before, around and after it comes in parts, asked for together and not one after the other.
export const loadFigure = loadPart(
  () => import('./explored-figure.tsx'),
  ['basis', 'explore', 'forms', 'map', 'target'],
);
export const loadControls = loadPart(
  () => import('./explore-controls.tsx'),
  ['basis', 'compare', 'explore', 'explorePage', 'forms', 'map', 'target'],
);
export const loadTakeAway = loadPart(
  () => import('./take-away.tsx'),
  ['basis', 'explore', 'explorePage', 'files', 'forms', 'map', 'target'],
);
