import { Button } from '@mantine/core';
import { IconPlus, IconUserOff } from '@tabler/icons-react';
import type { Rep } from '../../../src/core/domain/rep/rep.ts';
import { addressOf, goTo } from '../../app/router.ts';
import { tierName } from '../../format/tiers.ts';
import { useInsight, useRecords } from '../../state/use-plan.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { askToLogSession } from '../conversations/log-session-request.ts';
import { RepOutcomesPanel } from '../outcomes/RepOutcomesPanel.tsx';
import { RepGaps } from '../practice/gaps/RepGaps.tsx';
import { RepCommitments } from './RepCommitments.tsx';
import { RepConversations } from './RepConversations.tsx';
import { RepFigures } from './RepFigures.tsx';
import { RepMenu } from './RepMenu.tsx';
import classes from './RepPage.module.css';
import { RepRhythmPanel } from './RepRhythmPanel.tsx';
import { RepSessions } from './RepSessions.tsx';
import { rhythmWords } from './rhythm-words.ts';
import { type TeamMember, teamOverview } from './team-overview.ts';

function leadOf({ rep, plan }: TeamMember): string {
  const tier = `${tierName(rep.tier)} of the team by results.`;
  return rep.status === 'left' ? `Left the team. ${tier}` : `${tier} ${rhythmWords(plan)}.`;
}

/** One rep: how regularly they are coached, what they promised, and what was talked about. */
export function RepPage({ id }: { id: string }) {
  const { members, frequency } = useInsight(teamOverview);
  const member = members.find(({ rep }) => rep.id === id);
  if (!member) return <RepGone />;
  const { rep } = member;
  return (
    <Screen
      title={rep.name}
      lead={
        <>
          <a className={classes.back} href={addressOf('team')}>
            Team
          </a>{' '}
          · {leadOf(member)}
        </>
      }
      actions={<RepActions rep={rep} />}
    >
      <RepFigures member={member} />
      <RepRhythmPanel member={member} weeks={frequency.weeks} />
      <RepCommitments rep={rep} />
      <RepOutcomesPanel rep={rep} />
      <RepGaps rep={rep} />
      <RepSessions rep={rep} />
      <RepConversations rep={rep} />
    </Screen>
  );
}

function RepActions({ rep }: { rep: Rep }) {
  return (
    <>
      {rep.status === 'active' && (
        <>
          <Button component="a" variant="default" href={addressOf('practice', 'chooser', rep.id)}>
            What is going on?
          </Button>
          <Button component="a" variant="default" href={addressOf('conversations', 'prepare', rep.id)}>
            Prepare a conversation
          </Button>
          <Button leftSection={<IconPlus size={17} />} onClick={() => askToLogSession({ repId: rep.id })}>
            Log a session
          </Button>
        </>
      )}
      <RepMenu rep={rep} removed={() => goTo('team')} />
    </>
  );
}

function RepGone() {
  const removed = useRecords().count('rep') > 0;
  return (
    <Screen title="Team">
      <Panel>
        <EmptyState
          icon={<IconUserOff size={34} stroke={1.4} />}
          title="This rep is not in the team"
          action={<Button onClick={() => goTo('team')}>See the team</Button>}
        >
          {removed
            ? 'They were removed, perhaps in another window. Undo brings them back.'
            : 'There is nobody in the team yet.'}
        </EmptyState>
      </Panel>
    </Screen>
  );
}
