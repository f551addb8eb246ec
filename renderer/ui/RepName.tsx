import { addressOf } from '../app/router.ts';
import { useRecords } from '../state/use-plan.ts';
import classes from './RepName.module.css';

/** A rep's name as a link to their page; "a former rep" where the record is gone. */
export function RepName({ id }: { id: string }) {
  const rep = useRecords().get('rep', id);
  if (!rep) return <span>a former rep</span>;
  return (
    <a className={classes.name} href={addressOf('team', id)}>
      {rep.name}
    </a>
  );
}
