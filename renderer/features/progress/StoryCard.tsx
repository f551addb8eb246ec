import { Title } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import classes from './StoryCard.module.css';

/**
 * One measure of the story: its value, what it counts, how it changed. The whole card leads to the screen with the
 * records behind it; `note`, a benchmark with its source, stays a button of its own; a `wide` card takes the
 * room of two.
 */
export function StoryCard({
  title,
  href,
  value,
  children,
  note,
  wide = false,
}: {
  title: string;
  href: string;
  value?: string;
  children: ReactNode;
  note?: ReactNode;
  wide?: boolean;
}) {
  const id = useId();
  return (
    <section className={classes.card} data-wide={wide || undefined} aria-labelledby={id}>
      <Title order={2} className={classes.title} id={id}>
        <a href={href} className={classes.link}>
          {title}
          <IconChevronRight size={16} stroke={1.6} aria-hidden />
        </a>
      </Title>
      {value !== undefined && <p className={classes.value}>{value}</p>}
      <div className={classes.words}>{children}</div>
      {note && <div className={classes.note}>{note}</div>}
    </section>
  );
}
