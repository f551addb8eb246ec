import type { ReactNode } from 'react';
import { CATEGORY_GROUPS } from '../../../src/core/content/time-categories.ts';
import type { CategoryGroupKey } from '../../../src/core/domain/audit/category-group.ts';
import classes from './CategoriesModal.module.css';

/** The seven groups of categories, each with what belongs in it; `rows` are the list items of a group. */
export function CategoryGroups({ rows }: { rows: (group: CategoryGroupKey) => ReactNode }) {
  return CATEGORY_GROUPS.map(({ key, name, meaning }) => (
    <CategorySection key={key} title={name} meaning={meaning}>
      {rows(key)}
    </CategorySection>
  ));
}

/** Some categories under a heading. */
export function CategorySection({
  title,
  meaning,
  children,
}: {
  title: string;
  meaning: string;
  children: ReactNode;
}) {
  return (
    <section className={classes.group} aria-label={title}>
      <h3 className={classes.title}>{title}</h3>
      <p className={classes.meaning}>{meaning}</p>
      <ul className={classes.list}>{children}</ul>
    </section>
  );
}
