import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Disclosure } from './disclosure.tsx';

describe('Disclosure', () => {
  it('holds what is given at once, and makes what is a function when it is opened', async () => {
    render(
      <>
        <Disclosure summary="few">few rows</Disclosure>
        <Disclosure summary="many">{() => 'many rows'}</Disclosure>
      </>,
    );
    expect(screen.getByText('few rows')).toBeDefined();
    expect(screen.queryByText('many rows')).toBeNull();
    await userEvent.setup().click(screen.getByText('many'));
    expect(await screen.findByText('many rows')).toBeDefined();
  });

  it('makes it for paper too', () => {
    render(<Disclosure summary="many">{() => 'many rows'}</Disclosure>);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getByText('many rows')).toBeDefined();
  });
});
