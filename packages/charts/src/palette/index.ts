export { type AssignedColour, assignColours, type Coloured, type SeriesRole } from './assign-colours.ts';
export { colourDifference, contrastRatio, type Deficiency, deficiencies } from './colour-difference.ts';
export {
  type ClassColour,
  type ColourRole,
  classColours,
  colourOf,
  colourRoles,
  darkPalette,
  lightPalette,
  type Palette,
  propertyOf,
  type SeriesColour,
  seriesColours,
} from './palette.ts';
