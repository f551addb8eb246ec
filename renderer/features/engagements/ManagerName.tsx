import { useRef } from 'react';
import type { PortfolioManager } from '../../../src/core/insights/portfolio.ts';
import { useWorkspace } from '../../state/use-plan.ts';
import { Clamped } from '../../ui/Clamped.tsx';
import classes from './ManagerName.module.css';
import { useOpenManager } from './use-open-manager.ts';

/** So long one points at a name before its plan is loaded ahead, in milliseconds: not on the way across a list. */
const POINTED_MS = 60;

/** A manager's name, which opens their plan. */
export function ManagerName({ manager }: { manager: Pick<PortfolioManager, 'id' | 'managerName'> }) {
  const open = useOpenManager();
  const { store } = useWorkspace();
  const pointing = useRef<number>(undefined);
  const point = () => {
    pointing.current = window.setTimeout(() => store.foresee(manager.id), POINTED_MS);
  };
  const pass = () => window.clearTimeout(pointing.current);
  return (
    <button
      type="button"
      className={classes.name}
      onPointerEnter={point}
      onPointerLeave={pass}
      onFocus={point}
      onBlur={pass}
      onClick={() => void open(manager.id)}
    >
      <Clamped text={manager.managerName} />
    </button>
  );
}
