import { IconChevronRight } from '@tabler/icons-react';
import type { ConversationGuide } from '../../../../src/core/content/conversations.ts';
import { addressOf } from '../../../app/router.ts';
import classes from './Guides.module.css';

/** One of the seven as a line to choose: its moments, and the one thing to listen for. */
export function ConversationCard({ guide }: { guide: ConversationGuide }) {
  return (
    <a className={classes.card} href={addressOf('practice', 'guides', guide.key)}>
      <span className={classes.name}>{guide.name}</span>
      <span className={classes.when}>{guide.when.join(' · ')}</span>
      <span className={classes.listen}>
        <span className={classes.label}>Listen for</span> {guide.listenFor.to.toLowerCase()}
      </span>
      <IconChevronRight className={classes.chevron} size={17} stroke={1.6} aria-hidden />
    </a>
  );
}
