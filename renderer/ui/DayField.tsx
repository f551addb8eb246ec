import { TextInput, type TextInputProps } from '@mantine/core';
import { type Day, isDay } from '../../src/core/domain/calendar/day.ts';

/** A day, entered in the browser's own date field; `onChange` hears null while the field is empty or half filled. */
export function DayField({
  value,
  onChange,
  min,
  max,
  ...field
}: Omit<TextInputProps, 'value' | 'onChange' | 'type' | 'min' | 'max'> & {
  value: Day | null;
  onChange: (day: Day | null) => void;
  min?: Day;
  max?: Day;
}) {
  return (
    <TextInput
      {...field}
      type="date"
      value={value ?? ''}
      min={min}
      max={max}
      onChange={(event) => {
        const text = event.currentTarget.value;
        onChange(isDay(text) ? text : null);
      }}
    />
  );
}
