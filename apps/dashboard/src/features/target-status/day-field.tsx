import { earliestAskedDay, findLatestAskedDay, isAskedDay } from '@dinh/kpi';
import { useState } from 'react';

interface DayFieldProps {
  readonly id: string;
  readonly className: string;
  /** ISO day. */
  readonly value: string;
  /** The day of the release. */
  readonly today: string;
  readonly onChange: (day: string) => void;
}

/**
 * A day that is typed, taken over on Enter or when the field is left: on the way to 2024 a year is 0002, 0020, 0202.
 * What is out of bounds, or no whole day, gives way to what was.
 */
export function DayField({ id, className, value, today, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const take = (input: HTMLInputElement): void => {
    setTyped(undefined);
    if (input.value !== value && isAskedDay(input.value, today)) onChange(input.value);
  };
  return (
    <input
      id={id}
      type="date"
      className={className}
      min={earliestAskedDay}
      max={findLatestAskedDay(today)}
      value={typed ?? value}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={({ target }) => take(target)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') take(currentTarget);
        if (key === 'Escape') setTyped(undefined);
      }}
    />
  );
}
