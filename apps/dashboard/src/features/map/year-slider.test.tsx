import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '../language/use-translate.ts';
import { YearSlider } from './year-slider.tsx';

const years = [2012, 2019, 2020, 2024];
const completeness = new Map(
  years.map((year, index) => [year, `${index + 9} trong 63 tỉnh, thành có số liệu công bố`]),
);
const stepMs = 1000;

/** As the page has it: the year comes back by the address. */
function Page({ first, onPass }: { readonly first: number; readonly onPass: (year: number) => void }) {
  const [year, setYear] = useState(first);
  const pass = (next: number): void => {
    onPass(next);
    setYear(next);
  };
  return (
    <LanguageContext value="vi">
      <YearSlider years={years} year={year} completeness={completeness} onPass={pass} />
    </LanguageContext>
  );
}

function show(first: number): readonly number[] {
  const passed: number[] = [];
  render(<Page first={first} onPass={(year) => void passed.push(year)} />);
  return passed;
}

const pass = (steps: number): void => act(() => void vi.advanceTimersByTime(steps * stepMs));
const press = (name: string): void => act(() => screen.getByRole('button', { name }).click());

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('YearSlider', () => {
  it('names the year in words, and passes the years it is dragged over', () => {
    const passed = show(2020);
    const slider = screen.getByRole('slider', { name: 'Năm trên bản đồ' });
    expect(slider.getAttribute('aria-valuetext')).toBe('2020: 11 trong 63 tỉnh, thành có số liệu công bố');
    fireEvent.change(slider, { target: { value: '1' } });
    fireEvent.change(slider, { target: { value: '0' } });
    expect(passed).toEqual([2019, 2012]);
    expect(slider.getAttribute('aria-valuetext')).toBe('2012: 9 trong 63 tỉnh, thành có số liệu công bố');
    expect(screen.getByText('2012')).toBeDefined();
  });

  it('says of a year that the page has not reached how complete that year is', () => {
    render(
      <LanguageContext value="vi">
        <YearSlider years={years} year={2024} completeness={completeness} onPass={() => {}} />
      </LanguageContext>,
    );
    const slider = screen.getByRole('slider');
    fireEvent.change(slider, { target: { value: '1' } });
    expect(slider.getAttribute('aria-valuetext')).toBe('2019: 10 trong 63 tỉnh, thành có số liệu công bố');
  });

  it('runs a year a second and stops at the last', () => {
    const passed = show(2012);
    press('Chạy qua các năm');
    pass(1);
    expect(passed).toEqual([2019]);
    pass(1);
    pass(1);
    expect(passed).toEqual([2019, 2020, 2024]);
    expect(screen.getByRole('button', { name: 'Chạy qua các năm' })).toBeDefined();
    pass(3);
    expect(passed).toHaveLength(3);
  });

  it('begins again where the last year is shown, and stops when told', () => {
    const passed = show(2024);
    press('Chạy qua các năm');
    expect(passed).toEqual([2012]);
    pass(1);
    press('Dừng');
    pass(3);
    expect(passed).toEqual([2012, 2019]);
  });

  it('stops when the page is out of sight', () => {
    const passed = show(2012);
    press('Chạy qua các năm');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    pass(3);
    expect(passed).toEqual([]);
  });
});
