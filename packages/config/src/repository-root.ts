import { resolve } from 'node:path';

/** Absolute path of the checkout. */
export const repositoryRoot = resolve(import.meta.dirname, '../../..');
