import { type RefCallback, useCallback, useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The fields of a form into which texts are written. */
function textFields(form: HTMLFormElement): Field[] {
  const fields = 'input:not([type=checkbox], [type=radio], [type=hidden]), textarea';
  return [...form.querySelectorAll<Field>(fields)];
}

/**
 * Keeps what was typed into a form that goes away unasked: its entry was removed in another window, or its page was left. The texts
 * are told in a notification, from which they can be copied.
 * @returns `watch` for the form, and `settle`, to be called once it is closed on purpose or is being saved (`true`), and when
 * saving was refused (`false`)
 */
export function useTypedKept(): {
  readonly watch: RefCallback<HTMLFormElement>;
  readonly settle: (isSettled: boolean) => void;
} {
  const settled = useRef(false);
  const watch = useCallback((form: HTMLFormElement) => {
    const first = new Map(textFields(form).map((field) => [field, field.value]));
    return () => {
      if (settled.current) return;
      const typed = textFields(form)
        .filter((field) => field.value.trim() !== '' && field.value !== (first.get(field) ?? ''))
        .map(({ value }) => value);
      if (typed.length > 0) void import('./tell-typed.tsx').then(({ tellTyped }) => tellTyped(typed));
    };
  }, []);
  const settle = useCallback((isSettled: boolean) => {
    settled.current = isSettled;
  }, []);
  return { watch, settle };
}
