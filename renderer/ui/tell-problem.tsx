import { notifications } from '@mantine/notifications';
import type { Problem } from '../../src/core/foundation/outcome.ts';

/** Tells a problem in a notification that stays until it is closed. */
export function tellProblem(problem: Problem): void {
  notifications.show({
    title: problem.message,
    message: problem.remedy,
    color: 'red',
    autoClose: false,
    withBorder: true,
  });
}

/** Tells that something was done, in passing. */
export function tellDone(message: string): void {
  notifications.show({ message, autoClose: 3500, withBorder: true });
}
