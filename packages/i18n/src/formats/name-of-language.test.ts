import { expect, it } from 'vitest';
import { nameOfLanguage } from './name-of-language.ts';

it.each([
  ['de', 'tiếng Đức', 'German'],
  ['vi', 'tiếng Việt', 'Vietnamese'],
  ['qx', 'qx', 'qx'],
])('names %s', (code, vi, en) => {
  expect([nameOfLanguage(code, 'vi'), nameOfLanguage(code, 'en')]).toEqual([vi, en]);
});
