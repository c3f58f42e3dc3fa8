import { expect, it } from 'vitest';
import { findDocumentType } from './find-document-type.ts';

it.each([
  ['33-NQ/TW', 'resolution'],
  ['98/2023/QH15', 'resolution'],
  ['156-KL/TW', 'conclusion'],
  ['14/1998/CT-TTg', 'directive'],
  ['06-CTr/TU', 'programme'],
  ['04-CTr/TU (15th term)', 'programme'],
  ['03-CTrHĐ/TU', 'programme'],
  ['312/CTr-UBND', 'programme'],
  ['1909/QĐ-TTg', 'decision'],
  ['2074/KH-BVHTTDL', 'plan'],
  ['11-NQ/TU [as printed]', 'resolution'],
  ['00/GIẢ-LẬP', undefined],
])('%s is a %s', (number, type) => {
  expect(findDocumentType(number)).toBe(type);
});
