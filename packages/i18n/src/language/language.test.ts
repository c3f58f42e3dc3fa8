import { describe, expect, it } from 'vitest';
import { parseLanguage } from './language.ts';
import { preferredLanguage } from './preferred-language.ts';

describe('parseLanguage', () => {
  it.each([
    ['vi', 'vi'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['vi_VN', 'vi'],
    ['fr', undefined],
    ['', undefined],
    [undefined, undefined],
    [7, undefined],
  ])('reads %j as %j', (text, expected) => {
    expect(parseLanguage(text)).toBe(expected);
  });
});

describe('preferredLanguage', () => {
  it.each([
    ['en-US,en;q=0.9', 'en'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['en;q=0.5, vi;q=0.8', 'vi'],
    ['fr, en;q=0.3', 'en'],
    ['en;q=0, vi;q=0.1', 'vi'],
    ['en;q=0', 'vi'],
    ['fr-FR', 'vi'],
    ['*', 'vi'],
    ['', 'vi'],
    [undefined, 'vi'],
    [';;;,q=,en;q=x', 'vi'],
  ])('gives for %j %s', (header, expected) => {
    expect(preferredLanguage(header)).toBe(expected);
  });
});
