import { createContext, useContext } from 'react';
import { type Formats, HERE } from './formats.ts';

/** In which formats what stands below is written: the user's own, unless a report asks for those of a language. */
export const FormatsContext = createContext<Formats>(HERE);

/** The formats to write with here. */
export function useFormats(): Formats {
  return useContext(FormatsContext);
}
