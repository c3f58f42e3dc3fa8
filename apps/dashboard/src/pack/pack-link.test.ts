import type { AppRouter } from '@dinh/api/router';
import { createTRPCClient, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { describe, expect, it } from 'vitest';
import type { PackKeeper } from './pack-keeper.ts';
import { createPackLink } from './pack-link.ts';

const fromPack = { from: 'pack' };
const fromServer = { from: 'server' };

function create({ server, ...over }: Partial<PackKeeper> & { readonly server: () => unknown }) {
  const calls: string[] = [];
  const noticed: unknown[] = [];
  const keeper: PackKeeper = {
    findAnswer: async () => undefined,
    findKeptAnswer: async () => undefined,
    noticeAnswer: (call, answer) => void noticed.push([call.path, answer]),
    hasPack: () => false,
    ...over,
  };
  const serverLink: TRPCLink<AppRouter> =
    () =>
    ({ op }) =>
      observable((observer) => {
        calls.push(op.path);
        const answer = server();
        if (answer instanceof Error) {
          observer.error(TRPCClientError.from(answer));
          return;
        }
        observer.next({ result: { type: 'data', data: answer } });
        observer.complete();
      });
  const client = createTRPCClient<AppRouter>({ links: [createPackLink(keeper), serverLink] });
  return { client, calls, noticed };
}

describe('the link before the network', () => {
  it('answers from the pack without asking', async () => {
    const { client, calls, noticed } = create({ findAnswer: async () => fromPack, server: () => fromServer });
    expect(await client.overview.query({})).toEqual(fromPack);
    expect([calls, noticed]).toEqual([[], []]);
  });

  it('asks the server for what the pack does not hold, and tells the keeper', async () => {
    const { client, calls, noticed } = create({ server: () => fromServer });
    expect(await client.area.query({ id: 'a' })).toEqual(fromServer);
    expect([calls, noticed]).toEqual([['area'], [['area', fromServer]]]);
  });

  it('asks the server where what is kept cannot be read, and says what the server says', async () => {
    const broken = async (): Promise<never> => Promise.reject(new SyntaxError('not a pack'));
    const { client } = create({ findAnswer: broken, server: () => fromServer });
    expect(await client.overview.query({})).toEqual(fromServer);
    const away = create({ findAnswer: broken, findKeptAnswer: broken, server: () => new TypeError('Failed to fetch') });
    await expect(away.client.overview.query({})).rejects.toThrow('Failed to fetch');
  });

  it('answers from what is kept where no server answers', async () => {
    const { client } = create({
      findKeptAnswer: async () => fromPack,
      server: () => new TypeError('Failed to fetch'),
    });
    expect(await client.overview.query({})).toEqual(fromPack);
  });

  it('passes on that no server answers where nothing is kept', async () => {
    const { client } = create({ server: () => new TypeError('Failed to fetch') });
    await expect(client.overview.query({})).rejects.toThrow('Failed to fetch');
  });

  it('passes on a refusal, which is an answer', async () => {
    const refusal = { code: -32_004, message: 'No such area', data: { code: 'not-found', httpStatus: 404 } };
    const link: TRPCLink<AppRouter> = () => () =>
      observable((observer) => {
        // As the network's link makes it of the server's body.
        observer.error(TRPCClientError.from({ error: refusal } as never));
      });
    const keeper: PackKeeper = {
      findAnswer: async () => undefined,
      findKeptAnswer: async () => fromPack,
      noticeAnswer: () => {},
      hasPack: () => true,
    };
    const client = createTRPCClient<AppRouter>({ links: [createPackLink(keeper), link] });
    await expect(client.area.query({ id: 'none' })).rejects.toThrow('No such area');
  });

  it('asks nobody once the asker has gone', async () => {
    const calls: string[] = [];
    const keeper: PackKeeper = {
      findAnswer: async () => undefined,
      findKeptAnswer: async () => undefined,
      noticeAnswer: () => {},
      hasPack: () => false,
    };
    const operation = { id: 1, type: 'query', path: 'overview', input: {}, context: {}, signal: null } as const;
    const answers = createPackLink(keeper)({})({
      op: operation,
      next: ({ path }) => {
        calls.push(path);
        return observable(() => {});
      },
    });
    answers.subscribe({}).unsubscribe();
    await keeper.findAnswer(operation);
    expect(calls).toEqual([]);
  });
});
