import { IconAlertTriangle, IconCalendarEvent, IconEar, IconVideo } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { REMOTE_ADVICE } from '../../../../src/core/content/conversations/general.ts';
import type { ConversationGuide } from '../../../../src/core/content/conversations.ts';
import classes from './GuidePage.module.css';

const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** What to know beside the script: its moments, what to listen for, the traps, and how it goes on video. */
export function GuideAside({ guide }: { guide: ConversationGuide }) {
  return (
    <aside className={classes.aside} aria-label="To know">
      <Note icon={<IconEar {...ICON} />} title={`Listen for: ${guide.listenFor.to.toLowerCase()}`}>
        <p>{guide.listenFor.meaning}</p>
      </Note>
      <Note icon={<IconAlertTriangle {...ICON} />} title="Traps">
        <ul>
          {guide.traps.map((trap) => (
            <li key={trap}>{trap}</li>
          ))}
        </ul>
      </Note>
      <Note icon={<IconVideo {...ICON} />} title="If you are not in one room">
        <p>{guide.remote}</p>
        <ul className={classes.always}>
          {REMOTE_ADVICE.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
        <p className={classes.source}>Always, after Practitioner article B.</p>
      </Note>
      <Note icon={<IconCalendarEvent {...ICON} />} title="When">
        <ul>
          {guide.when.map((moment) => (
            <li key={moment}>{moment}</li>
          ))}
        </ul>
      </Note>
    </aside>
  );
}

function Note({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <section className={classes.note}>
      <h2 className={classes.noteTitle}>
        {icon}
        {title}
      </h2>
      {children}
    </section>
  );
}
