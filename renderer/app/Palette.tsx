import '@mantine/spotlight/styles.css';
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useRecords } from '../state/use-plan.ts';
import type { Action } from './actions.ts';
import classes from './Palette.module.css';
import { goTo } from './router.ts';

const [paletteStore, palette] = createSpotlight();

/** The command palette: every action, every rep and every milestone, by a few letters. */
export default function Palette({ actions, close }: { actions: readonly Action[]; close: () => void }) {
  const records = useRecords();
  useEffect(() => palette.open(), []);
  const groups = useMemo((): SpotlightActionGroupData[] => {
    const byGroup = (group: Action['group']) => ({
      group,
      actions: actions
        .filter((action) => action.group === group && action.key !== 'palette')
        .map(({ key, title, shown, run }) => ({
          id: key,
          label: title,
          onClick: run,
          rightSection: shown ? <kbd className={classes.keys}>{shown}</kbd> : null,
        })),
    });
    return [
      byGroup('Do'),
      byGroup('Go to'),
      {
        group: 'Reps',
        actions: records
          .all('rep')
          .map(({ id, name }) => ({ id: `rep:${id}`, label: name, onClick: () => goTo('team', id) })),
      },
      {
        group: 'Milestones',
        actions: records
          .all('milestone')
          .map(({ id, title }) => ({ id: `milestone:${id}`, label: title, onClick: () => goTo('plan', id) })),
      },
      byGroup('Appearance'),
    ];
  }, [actions, records]);
  return (
    <Spotlight
      store={paletteStore}
      actions={groups}
      shortcut={null}
      onSpotlightClose={close}
      nothingFound="Nothing goes by that name."
      highlightQuery
      scrollable
      maxHeight={420}
      limit={30}
      attributes={{ content: { 'aria-label': 'Find an action, a rep or a milestone' } }}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.6} />,
        placeholder: 'What would you like to do?',
        'aria-label': 'Find an action, a rep or a milestone',
      }}
    />
  );
}
