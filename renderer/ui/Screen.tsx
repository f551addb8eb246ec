import { Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './Screen.module.css';

/** A title of more letters than this, such as a name, is set smaller. */
const LONG_TITLE = 80;

/** The frame of every screen: its title, a sentence that says where one stands, what can be done, and the content. */
export function Screen({
  title,
  lead,
  actions,
  children,
}: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Coachward`;
  }, [title]);
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <div className={classes.words}>
          <Title order={1} data-long={title.length > LONG_TITLE || undefined}>
            {title}
          </Title>
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
