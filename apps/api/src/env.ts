import { resolve } from 'node:path';
import { type DataSet, dataSets } from '@dinh/kpi';
import { largestSize, type SyntheticSize, smallestSize } from '@dinh/synthetic-data';
import { z } from 'zod';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What the server is told from outside, read once at start. */
export interface Env {
  /** 0 picks a free port. */
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  /** Null: the embedded database. */
  readonly databaseUrl: string | null;
  readonly dataSet: DataSet;
  /** How much there is of the synthetic set; of no account for the other. */
  readonly syntheticSize: SyntheticSize;
  readonly logLevel: (typeof logLevels)[number];
  /** Requests a minute of one client; 0 is no limit. */
  readonly rateLimit: number;
  /** Memory for answers that are kept ready to send; 0 keeps none. */
  readonly answerCacheMegabytes: number;
  /** A mail or web address; `mailto:` alone opens a mail without an addressee. */
  readonly reportUrl: string;
  /** Under which address readers reach the server, without a slash at its end; null: the one they asked. */
  readonly publicUrl: string | null;
}

const mostRequests = 1_000_000;
const mostPort = 65_535;
const mostMegabytes = 4096;

function wholeNumber(most: number) {
  return z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.int().max(most));
}

function address(protocols: RegExp) {
  return z.string().refine((text) => URL.canParse(text) && protocols.test(new URL(text).protocol));
}

const projectRoot = resolve(import.meta.dirname, '../../..');

/** Every setting: its variable, its default as it would be written, and what it takes. */
export const settings = {
  port: { name: 'PORT', default: '4180', value: wholeNumber(mostPort) },
  host: { name: 'HOST', default: '127.0.0.1', value: z.string().regex(/^[A-Za-z0-9._:-]{1,253}$/) },
  dataDir: {
    name: 'DATA_DIR',
    default: '.data',
    value: z
      .string()
      .refine((path) => !path.includes('\0'))
      .transform((path) => resolve(projectRoot, path)),
  },
  databaseUrl: { name: 'DATABASE_URL', default: null, value: address(/^postgres(ql)?:$/) },
  dataSet: { name: 'DATA_SET', default: 'reference', value: z.enum(dataSets) },
  syntheticSize: {
    name: 'SYNTHETIC_SIZE',
    default: 'province',
    value: z.union([
      z.literal('province'),
      z
        .string()
        .regex(/^\d{1,8}$/)
        .transform(Number)
        .pipe(z.int().min(smallestSize).max(largestSize)),
    ]),
  },
  logLevel: { name: 'LOG_LEVEL', default: 'info', value: z.enum(logLevels) },
  rateLimit: { name: 'RATE_LIMIT', default: '600', value: wholeNumber(mostRequests) },
  answerCacheMegabytes: { name: 'ANSWER_CACHE_MB', default: '64', value: wholeNumber(mostMegabytes) },
  publicUrl: {
    name: 'PUBLIC_URL',
    default: null,
    // Nothing behind the host: paths are ours.
    value: z
      .string()
      .regex(/^https?:\/\/[^/?#@]+\/?$/)
      .refine((text) => URL.canParse(text))
      .transform((text) => new URL(text).origin),
  },
  reportUrl: { name: 'REPORT_URL', default: 'mailto:', value: address(/^(mailto|https?):$/) },
} as const;

export type SettingKey = keyof typeof settings;
export const settingKeys = Object.keys(settings) as readonly SettingKey[];

export interface InvalidSetting {
  readonly key: SettingKey;
  /** What was found, without any password. */
  readonly seen: string;
}

export type EnvReading =
  | { readonly status: 'read'; readonly env: Env }
  | { readonly status: 'invalid'; readonly problem: InvalidSetting };

const longestSeen = 80;

/** An address may have lost its `postgres://`, or carry the password as a parameter. */
function withoutPassword(text: string): string {
  return text
    .replace(/^(\w+:\/\/)?.*@/s, '$1…@')
    .replace(/(password=)[^&]*/gi, '$1…')
    .slice(0, longestSeen);
}

/** Reads the settings from the environment; an empty variable counts as not set. The first bad one is named. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): EnvReading {
  const values: Record<string, unknown> = {};
  for (const key of settingKeys) {
    const setting = settings[key];
    const text = variables[setting.name] || setting.default;
    const reading = text === null ? undefined : setting.value.safeParse(text);
    if (reading?.success === false) {
      return { status: 'invalid', problem: { key, seen: withoutPassword(text ?? '') } };
    }
    values[key] = reading?.data ?? null;
  }
  return { status: 'read', env: values as unknown as Env };
}
