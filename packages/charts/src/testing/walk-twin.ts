import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

function live(container: HTMLElement): HTMLElement {
  const region = container.querySelector<HTMLElement>('[data-dinh-live]');
  if (!region) throw new RangeError('no live region');
  return region;
}

export interface WalkedStop {
  readonly said: string;
  /** The row of the twin that the live region names. */
  readonly row: HTMLElement | null;
  readonly stop: string | undefined;
}

/** Goes by keys from where the walk begins, and gives what is said at the start and after each key. */
export async function walkTwin(container: HTMLElement, keys: readonly string[]): Promise<readonly WalkedStop[]> {
  const user = userEvent.setup({ delay: null });
  act(() => screen.getByRole('application').focus());
  const read = (): WalkedStop => {
    const { textContent, dataset } = live(container);
    const ofTrack = [...container.querySelectorAll<HTMLElement>(`tr[data-track="${dataset.track}"]`)];
    const row = ofTrack.find((one) => one.dataset.stop === dataset.stop) ?? ofTrack[0] ?? null;
    return { said: textContent ?? '', row, stop: dataset.stop };
  };
  const stops = [read()];
  for (const key of keys) {
    await user.keyboard(`{${key}}`);
    stops.push(read());
  }
  return stops;
}

/** The cells of a row of a twin by their names. */
export function cellsOf(row: HTMLElement | null): Readonly<Record<string, string>> {
  const cells = [...(row?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
  return Object.fromEntries(cells.map((cell) => [cell.dataset.cell ?? '', cell.textContent ?? '']));
}
