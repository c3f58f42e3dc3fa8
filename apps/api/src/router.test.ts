import { expect, it } from 'vitest';
import { appRouter } from './router.ts';
import { procedureNames } from './trpc.ts';

it('offers every procedure, and no other, to whoever asks for one that does not exist', () => {
  expect(procedureNames).toEqual(Object.keys(appRouter._def.procedures));
});
