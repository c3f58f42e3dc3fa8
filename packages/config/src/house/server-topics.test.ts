import { describe, expect, it } from 'vitest';
import { listFiles, readText } from './list-files.ts';

/** What `packages/i18n/src/messages/server-topics` keeps from browsers. */
const topics = [
  ...readText('packages/i18n/src/messages/server-topics/index.ts').matchAll(/\{ (\w+) \} from '\.\.\/vi/g),
].map(([, topic]) => topic ?? '');

describe('messages that only the server has', () => {
  it('are some', () => {
    expect(topics).toContain('server');
  });

  it('are asked for by nothing that runs in a browser', () => {
    const key = new RegExp(`['"\`](${topics.join('|')})\\.[a-zA-Z]`);
    const sources = [
      'apps/dashboard/src',
      'packages/charts/src',
      'packages/i18n/src/sentences',
      'packages/i18n/src/formats',
    ]
      .flatMap((folder) => listFiles(folder))
      .filter((path) => /\.tsx?$/.test(path));
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((path) => key.test(readText(path)))).toEqual([]);
  });
});
