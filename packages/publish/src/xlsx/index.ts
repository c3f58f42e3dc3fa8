export { renderXlsx } from './render-xlsx.ts';
