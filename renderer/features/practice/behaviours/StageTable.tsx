import { Button, Menu, Table } from '@mantine/core';
import { useState } from 'react';
import type { Survey } from '../../../../src/core/domain/survey/survey.ts';
import { MINIMUM_ANSWERS, type RatingStage } from '../../../../src/core/domain/survey/survey-terms.ts';
import type { InventoryStage } from '../../../../src/core/insights/behaviour-inventory.ts';
import { addressOf } from '../../../app/router.ts';
import { formatDay, formatDistance } from '../../../format/days.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useAll, useRecords, useRun, useToday } from '../../../state/use-plan.ts';
import { MoreMenu } from '../../../ui/MoreMenu.tsx';
import { AskModal } from '../surveys/AskModal.tsx';
import { useRemoveRound } from '../surveys/use-remove-round.ts';
import classes from './Behaviours.module.css';
import { doneWords } from './inventory-words.ts';

/** The days of rating, with who has rated and what can be asked for. */
export function StageTable({ stages }: { stages: readonly InventoryStage[] }) {
  const today = useToday();
  const [asking, setAsking] = useState<{ stage: RatingStage; audience: Survey['audience'] } | null>(null);
  return (
    <>
      <Table className={classes.stages}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Day</Table.Th>
            <Table.Th scope="col">You</Table.Th>
            <Table.Th scope="col">Consultant</Table.Th>
            <Table.Th scope="col">Reps</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {stages.map((stage) => (
            <Table.Tr key={stage.stage}>
              <Table.Th scope="row">
                Day {stage.stage}
                <span className={classes.soft}>
                  {formatDay(stage.due)}
                  {stage.due >= today && `, ${formatDistance(stage.due, today)}`}
                </span>
              </Table.Th>
              <Table.Td>
                <SelfCell stage={stage} />
              </Table.Td>
              <Table.Td>
                <ConsultantCell
                  stage={stage}
                  ask={() => setAsking({ stage: stage.stage, audience: 'consultant' })}
                />
              </Table.Td>
              <Table.Td>
                <RepsCell stage={stage} ask={() => setAsking({ stage: stage.stage, audience: 'reps' })} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {asking && <AskModal form="inventory" {...asking} close={() => setAsking(null)} />}
    </>
  );
}

function SelfCell({ stage: { stage, due, self } }: { stage: InventoryStage }) {
  const today = useToday();
  const isDue = !self && due <= today;
  return (
    <>
      {self && <span className={classes.done}>{doneWords(self.day, due)}</span>}
      <Button
        component="a"
        size="compact-sm"
        variant={isDue ? 'filled' : self ? 'subtle' : 'default'}
        href={addressOf('practice', 'rate', String(stage))}
        aria-label={`${self ? 'Look at or change your rating of' : 'Rate yourself for'} day ${stage}`}
      >
        {self ? 'Change' : 'Rate yourself'}
      </Button>
    </>
  );
}

function ConsultantCell({ stage, ask }: { stage: InventoryStage; ask: () => void }) {
  const records = useRecords();
  const run = useRun();
  const asked = records
    .all('survey')
    .some(
      ({ form, audience, stage: of }) =>
        form === 'inventory' && audience === 'consultant' && of === stage.stage,
    );
  return (
    <>
      {stage.consultants.map(({ id, name, day }) => (
        <span key={id} className={classes.done}>
          <span>
            <bdi>{name || 'A consultant'}</bdi>, {formatDay(day)}
          </span>
          {records.get('behaviour-rating', id) && (
            <MoreMenu label={`More for the rating of ${name || 'a consultant'}, day ${stage.stage}`}>
              <Menu.Item color="red" onClick={() => void run('remove-behaviour-rating', { id })}>
                Remove this rating
              </Menu.Item>
            </MoreMenu>
          )}
        </span>
      ))}
      {stage.consultants.length === 0 && asked && <span className={classes.soft}>The form is out</span>}
      <span className={classes.buttons}>
        <Button
          component="a"
          size="compact-sm"
          variant="subtle"
          href={addressOf('practice', 'rate', String(stage.stage), 'consultant')}
          aria-label={`Rate here as a consultant, day ${stage.stage}`}
        >
          Rate here
        </Button>
        {!asked && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={ask}
            aria-label={`Get a form for a consultant, day ${stage.stage}`}
          >
            Get a form
          </Button>
        )}
      </span>
    </>
  );
}

function RepsCell({ stage: { stage, reps }, ask }: { stage: InventoryStage; ask: () => void }) {
  const active = useAll('rep').filter(({ status }) => status === 'active').length;
  const remove = useRemoveRound();
  if (reps) {
    const { survey, answers } = reps;
    return survey.closedOn ? (
      <span className={classes.done}>
        <span>
          {formatCounted(answers, 'answer')}, closed {formatDay(survey.closedOn)}
        </span>
        <MoreMenu label={`More for the reps’ ratings, day ${stage}`}>
          <Menu.Item color="red" onClick={() => remove(reps)}>
            Remove the round
          </Menu.Item>
        </MoreMenu>
      </span>
    ) : (
      <span className={classes.soft}>
        {answers} of {formatCounted(survey.asked, 'answer')} in
      </span>
    );
  }
  if (active < MINIMUM_ANSWERS) {
    return (
      <span className={classes.soft}>
        With fewer than {MINIMUM_ANSWERS} reps nobody would stay unnamed. Ask them in person.
      </span>
    );
  }
  return (
    <Button size="compact-sm" variant="subtle" onClick={ask} aria-label={`Ask your reps, day ${stage}`}>
      Ask your reps
    </Button>
  );
}
