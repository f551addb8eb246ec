import type { PortfolioManager } from '../../../src/core/insights/portfolio.ts';
import { Clamped } from '../../ui/Clamped.tsx';
import classes from './ManagerName.module.css';
import { useOpenManager } from './use-open-manager.ts';

/** A manager's name, which opens their plan. */
export function ManagerName({ manager }: { manager: Pick<PortfolioManager, 'id' | 'managerName'> }) {
  const open = useOpenManager();
  return (
    <button type="button" className={classes.name} onClick={() => void open(manager.id)}>
      <Clamped text={manager.managerName} />
    </button>
  );
}
