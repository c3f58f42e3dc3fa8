export { type DrawnFigure, drawPicture, type Picture } from './draw-picture.ts';
