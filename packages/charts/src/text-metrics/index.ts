export { measureText, type TextStyle } from './measure-text.ts';
export { wrapText } from './wrap-text.ts';
