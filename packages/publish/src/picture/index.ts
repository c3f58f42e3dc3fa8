export { type DrawnFigure, drawPicture, type Picture } from './draw-picture.ts';
export { embedFont } from './embed-font.ts';
