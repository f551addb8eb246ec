import { createContext } from 'react';

/** Whether blocks are drawn only to be measured: then a figure leaves its drawing out and keeps its room. */
export const MeasuringContext = createContext(false);
