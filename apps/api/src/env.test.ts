import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languages } from '@dinh/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnv, settingKeys, settings } from './env.ts';
import { describeInvalidSetting, toSettingsTable } from './settings-table.ts';

const root = resolve(import.meta.dirname, '../../..');

describe('settings', () => {
  it('all have a default that works', () => {
    expect(readEnv({})).toEqual({
      status: 'read',
      env: {
        port: 4180,
        host: '127.0.0.1',
        dataDir: resolve(root, '.data'),
        databaseUrl: null,
        dataSet: 'reference',
        syntheticSize: 'province',
        logLevel: 'info',
        rateLimit: 600,
        answerCacheMegabytes: 64,
        publicUrl: null,
        reportUrl: 'mailto:',
      },
    });
    expect(readEnv({ PORT: '', DATABASE_URL: '' })).toEqual(readEnv({}));
  });

  it('are taken from the environment', () => {
    const reading = readEnv({
      PORT: '0',
      HOST: '::1',
      DATA_DIR: '/srv/dinh',
      DATABASE_URL: 'postgres://me:secret@db/dinh',
      LOG_LEVEL: 'debug',
      RATE_LIMIT: '0',
      REPORT_URL: 'https://tracker.example/new',
      DATA_SET: 'synthetic',
      SYNTHETIC_SIZE: '1000000',
    });
    expect(reading).toMatchObject({
      status: 'read',
      env: {
        port: 0,
        host: '::1',
        dataDir: '/srv/dinh',
        rateLimit: 0,
        reportUrl: 'https://tracker.example/new',
        dataSet: 'synthetic',
        syntheticSize: 1_000_000,
      },
    });
  });

  it.each([
    ['port', { PORT: '65536' }, '65536'],
    ['port', { PORT: '-1' }, '-1'],
    ['port', { PORT: '80.5' }, '80.5'],
    ['port', { PORT: '0x50' }, '0x50'],
    ['host', { HOST: 'a b' }, 'a b'],
    ['databaseUrl', { DATABASE_URL: 'mysql://me:secret@db/dinh' }, 'mysql://…@db/dinh'],
    ['databaseUrl', { DATABASE_URL: 'dinh' }, 'dinh'],
    ['databaseUrl', { DATABASE_URL: 'me:secret@db:5432/dinh' }, '…@db:5432/dinh'],
    [
      'databaseUrl',
      { DATABASE_URL: 'db/dinh?user=me&password=secret&ssl=true' },
      'db/dinh?user=me&password=…&ssl=true',
    ],
    ['dataSet', { DATA_SET: 'real' }, 'real'],
    ['syntheticSize', { SYNTHETIC_SIZE: '99999' }, '99999'],
    ['syntheticSize', { SYNTHETIC_SIZE: 'district' }, 'district'],
    ['logLevel', { LOG_LEVEL: 'loud' }, 'loud'],
    ['rateLimit', { RATE_LIMIT: 'many' }, 'many'],
    ['publicUrl', { PUBLIC_URL: 'dinh.example.vn' }, 'dinh.example.vn'],
    ['publicUrl', { PUBLIC_URL: 'https://dinh.example.vn/app' }, 'https://dinh.example.vn/app'],
    ['reportUrl', { REPORT_URL: 'javascript:alert(1)' }, 'javascript:alert(1)'],
  ] as const)('refuse a bad %s', (key, variables, seen) => {
    const reading = readEnv(variables);
    expect(reading).toEqual({ status: 'invalid', problem: { key, seen } });
    for (const language of languages) {
      const sentence = describeInvalidSetting({ key, seen }, language);
      expect(sentence).toContain(settings[key].name);
      expect(sentence).toContain(seen);
      expect(sentence).not.toMatch(/\{\{|secret|\n/);
    }
  });

  it('never show a password or throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...settingKeys), fc.string(), (key, text) => {
        const reading = readEnv({ [settings[key].name]: `x://me:hush-hush@${text}` });
        return reading.status === 'read' || !reading.problem.seen.includes('hush-hush');
      }),
    );
  });

  it('stand in the README of the project as they are', () => {
    const readme = resolve(root, 'README.md');
    expect(existsSync(readme)).toBe(true);
    expect(readFileSync(readme, 'utf8')).toContain(toSettingsTable('en'));
  });
});
