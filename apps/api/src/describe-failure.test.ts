import { StoreError, type StoreProblem } from '@dinh/db';
import { languages } from '@dinh/i18n';
import { describe, expect, it } from 'vitest';
import { findFailureSentence } from './describe-failure.ts';
import { ListenError } from './listen.ts';
import { findTerminalLanguage } from './terminal.ts';

const problems: { readonly [Code in StoreProblem['code']]: Extract<StoreProblem, { readonly code: Code }> } = {
  'already-running': { code: 'already-running', pid: 41234, path: '/x/.data' },
  'cluster-in-use': { code: 'cluster-in-use', pid: 41234, path: '/x/.data' },
  'folder-not-writable': { code: 'folder-not-writable', path: '/x/.data', reason: 'EACCES' },
  'disk-full': { code: 'disk-full', path: '/x/.data', reason: 'ENOSPC' },
  'database-lost': { code: 'database-lost', reason: 'CONNECTION_CLOSED' },
  'folder-private': { code: 'folder-private', path: '/x/.data', closedAt: '/x' },
  'no-unprivileged-user': { code: 'no-unprivileged-user', uid: 65534, reason: 'EPERM' },
  'nameless-user': { code: 'nameless-user', uid: 1234 },
  'no-binaries': { code: 'no-binaries', platform: 'sunos-x64' },
  'cluster-version': { code: 'cluster-version', path: '/x/.data', found: '17', expected: '18' },
  'cluster-damaged': { code: 'cluster-damaged', path: '/x/.data', reason: 'PG_VERSION' },
  'initialise-failed': { code: 'initialise-failed', path: '/x/.data', reason: 'initdb' },
  'start-failed': { code: 'start-failed', path: '/x/.data', reason: 'exit 1', logPath: '/x/log' },
  'no-free-port': { code: 'no-free-port', tried: 20 },
  'database-url': { code: 'database-url', reason: 'not-an-address' },
  unreachable: { code: 'unreachable', host: 'db:5432', reason: 'ECONNREFUSED' },
  'server-too-old': { code: 'server-too-old', host: 'db:5432', found: '14.2', needed: '15' },
  encoding: { code: 'encoding', host: 'db:5432', found: 'LATIN1' },
  'schema-foreign': { code: 'schema-foreign', table: 'film', tables: 21 },
  'schema-unknown': { code: 'schema-unknown', reason: 'corrupted migrations' },
  'schema-denied': { code: 'schema-denied', reason: 'permission denied for schema public' },
  'release-changed': { code: 'release-changed', release: 2, loadedHash: 'a', expectedHash: 'b' },
  'data-set-differs': { code: 'data-set-differs', loaded: 'synthetic', expected: 'reference' },
  'release-unknown': { code: 'release-unknown', release: 3, latest: 2 },
  'reference-broken': { code: 'reference-broken', table: 'target', column: 'areaId', value: 'VN', release: 2 },
};

const inUse = new ListenError(Object.assign(new Error('x'), { code: 'EADDRINUSE' }), '127.0.0.1', 4180);

describe('whatever keeps the server from running', () => {
  it.each([...Object.values(problems).map((problem) => new StoreError(problem)), inUse])(
    '%s is one sentence',
    (error) => {
      const [vietnamese, english] = languages.map((language) => findFailureSentence(error, language) ?? '');
      for (const sentence of [vietnamese, english]) {
        expect(sentence).toMatch(/^[^\n{}]+\.$/);
        expect(sentence).not.toContain('undefined');
      }
      expect(vietnamese).not.toBe(english);
    },
  );

  it('names the port and another to take', () => {
    expect(findFailureSentence(inUse, 'en')).toBe(
      'Port 4180 is in use by another program; choose another, for example PORT=4181 npm start.',
    );
  });

  it('leaves bugs to the log', () => {
    expect(findFailureSentence(new TypeError('x'), 'vi')).toBeUndefined();
  });
});

describe('the language of the terminal', () => {
  it('is the locale’s, English where that says nothing', () => {
    expect(findTerminalLanguage({ LANG: 'vi_VN.UTF-8' })).toBe('vi');
    expect(findTerminalLanguage({ LC_ALL: 'en_GB.UTF-8', LANG: 'vi_VN.UTF-8' })).toBe('en');
    expect(findTerminalLanguage({ LANG: 'C.UTF-8' })).toBe('en');
    expect(findTerminalLanguage({})).toBe('en');
  });
});
