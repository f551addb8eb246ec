import { Input, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import classes from './ChoiceField.module.css';

/** One choice of a few, all of them in sight; the arrow keys move between them. */
export function ChoiceField<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: Value;
  choices: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id }}>
      <div className={classes.control}>
        <SegmentedControl
          aria-labelledby={id}
          data={[...choices]}
          value={value}
          onChange={onChange}
          transitionDuration={0}
        />
      </div>
    </Input.Wrapper>
  );
}
