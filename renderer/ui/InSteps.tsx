import { Children, type ReactNode } from 'react';
import { AfterPaint } from './AfterPaint.tsx';

/**
 * Draws its children one a frame, the first at once: fields with lists to choose from take a while each, and all in one step
 * would hold the page up. For what lies below the first look.
 *
 * @example <InSteps><RepsField … /><ConversationSelect … /></InSteps>
 */
export function InSteps({ children }: { children: ReactNode }) {
  const [first, ...rest] = Children.toArray(children);
  return (
    <>
      {first}
      {rest.length > 0 && (
        <AfterPaint>
          <InSteps>{rest}</InSteps>
        </AfterPaint>
      )}
    </>
  );
}
