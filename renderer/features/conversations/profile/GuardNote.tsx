import { IconScale } from '@tabler/icons-react';
import { tellingGuard } from '../../../../src/core/insights/telling-guard.ts';
import { addressOf } from '../../../app/router.ts';
import { useInsight } from '../../../state/use-plan.ts';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import classes from './GuardNote.module.css';
import { comparisonWords } from './guard-words.ts';

/** A quiet note that coaching hours and telling have risen together; nothing as long as they haven't. */
export function GuardNote({ linksToProfile = false }: { linksToProfile?: boolean }) {
  const guard = useInsight(tellingGuard);
  if (guard.state !== 'speaks') return null;
  return (
    <section className={classes.note} aria-label="More hours, more telling">
      <IconScale className={classes.icon} size={20} stroke={1.6} aria-hidden />
      <div>
        <p className={classes.title}>You coach more hours, and tell more in them</p>
        <p className={classes.words}>
          {comparisonWords(guard)} Hours help where the rep does the thinking.{' '}
          {linksToProfile && <a href={addressOf('conversations', 'profile')}>See it over 90 days</a>}
        </p>
        <SourceNote benchmark="more-can-be-worse" />
      </div>
    </section>
  );
}
