import { describe, expect, it } from 'vitest';
import { createGate } from './stream-gate.ts';

describe('gate', () => {
  it('lets the next one in when one leaves, each once', async () => {
    const gate = createGate(1);
    const leave = await gate.enter();
    const entered: string[] = [];
    const enter = async (name: string) => {
      const next = await gate.enter();
      entered.push(name);
      return next;
    };
    const second = enter('second');
    const third = enter('third');
    await Promise.resolve();
    expect(entered).toEqual([]);
    leave();
    leave();
    const leaveSecond = await second;
    await Promise.resolve();
    expect(entered).toEqual(['second']);
    leaveSecond();
    (await third)();
    expect(entered).toEqual(['second', 'third']);
    (await gate.enter())();
  });
});
