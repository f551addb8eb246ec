import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { TEAM_RHYTHM, TIER_RHYTHMS, type TierRhythm } from '../../../../src/core/content/tier-rhythm.ts';
import type { Rep, Tier } from '../../../../src/core/domain/rep/rep.ts';
import type { RhythmPlan } from '../../../../src/core/domain/rhythm/rhythm-plan.ts';
import { laterDay } from '../../../../src/core/insights/plan-frame.ts';
import { inForceOn } from '../../../../src/core/insights/rhythm-in-force.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { tierName } from '../../../format/tiers.ts';
import { newId } from '../../../state/new-id.ts';
import { useRecords, useRun, useToday, useTransition } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { RhythmForm } from '../RhythmForm.tsx';
import { partWords, rhythmWords } from '../rhythm-words.ts';
import classes from './Rhythm.module.css';
import { TeamRhythmForm } from './TeamRhythmForm.tsx';

/** How the plans of a tier read: the one that all have, or that they differ. */
function presentWords(plans: readonly (RhythmPlan | null)[]): string {
  const [first = null] = plans;
  const words = new Set(plans.map(rhythmWords));
  return words.size <= 1 ? rhythmWords(first) : `Differs: ${[...words].slice(0, 3).join(' · ')}`;
}

/** How often each tier is coached, the middle first, beside what is usual for it and why; and the team's session. */
export function RhythmTiersPanel() {
  const records = useRecords();
  const today = useToday();
  const { firstDay } = useTransition();
  const run = useRun();
  const [open, setOpen] = useState<Tier | 'team' | null>(null);
  const reps = records
    .all('rep')
    .filter(({ status }) => status === 'active')
    .sort((a, b) => a.order - b.order);
  const plans = records.all('rhythm-plan');
  const planOf = ({ id }: Rep) =>
    inForceOn(
      plans.filter(({ repId }) => repId === id),
      today,
    );
  const team = inForceOn(records.all('team-rhythm'), today);
  const from = laterDay(firstDay, today);
  const takeUsual = async (of: readonly Rep[], { oneToOne, deals }: TierRhythm) => {
    const outcome = await run('plan-rhythm', {
      plans: of.map(({ id }) => ({ id: newId(), repId: id, from, ...oneToOne, deals: { ...deals } })),
    });
    if (outcome.ok) tellDone(`Planned for ${formatCounted(of.length, 'rep')}, from today on.`);
  };
  return (
    <Panel
      title="How often, by tier"
      hint="Short and regular beats long and rare. Plan a tier here, a single rep in the list of reps."
    >
      <ul className={classes.tiers}>
        {TIER_RHYTHMS.map((usual) => {
          const of = reps.filter(({ tier }) => tier === usual.tier);
          const words = of.length === 0 ? 'Nobody in this tier' : presentWords(of.map(planOf));
          const usualWords = rhythmWords({ ...usual.oneToOne, deals: usual.deals } as RhythmPlan);
          const name = tierName(usual.tier);
          return (
            <TierLine
              key={usual.tier}
              name={`${name} (${of.length})`}
              words={words}
              why={usual.why}
              sources={
                usual.tier === 'middle' ? (
                  <>
                    <SourceNote benchmark="middle-performers">
                      Coaching pays best in the middle 60%
                    </SourceNote>
                    <SourceNote benchmark="middle-performers-gain">
                      The middle gains up to 19%, both ends little
                    </SourceNote>
                  </>
                ) : (
                  <SourceNote benchmark="middle-performers">
                    {usual.tier === 'top'
                      ? 'The best need it more rarely'
                      : 'Something else may be the right help'}
                  </SourceNote>
                )
              }
            >
              {of.length > 0 && words !== usualWords && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={`Take the usual: ${usualWords}, for ${name}`}
                  onClick={() => void takeUsual(of, usual)}
                >
                  Take the usual: {usualWords}
                </Button>
              )}
              {of.length > 0 && (
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`Plan the rhythm of ${name}`}
                  onClick={() => setOpen(usual.tier)}
                >
                  Plan
                </Button>
              )}
            </TierLine>
          );
        })}
        <TierLine
          name="The team together"
          words={team ? partWords(team) : 'No session planned'}
          why="Practice in the group, with feedback from each other. Once it is planned, it counts by itself and no longer as a session with each rep."
          sources={<SourceNote benchmark="team-session-length">60 minutes a week together</SourceNote>}
        >
          <Button
            variant="default"
            size="compact-sm"
            aria-label="Plan the team’s session"
            onClick={() => setOpen('team')}
          >
            Plan
          </Button>
        </TierLine>
      </ul>
      {open === 'team' && (
        <TeamRhythmForm present={team ?? TEAM_RHYTHM} from={from} close={() => setOpen(null)} />
      )}
      {open !== null && open !== 'team' && (
        <RhythmForm reps={reps} tiers={[open]} close={() => setOpen(null)} />
      )}
    </Panel>
  );
}

function TierLine({
  name,
  words,
  why,
  sources,
  children,
}: {
  name: string;
  words: string;
  why: string;
  sources: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className={classes.tier}>
      <div className={classes.tierWords}>
        <h3 className={classes.tierName}>{name}</h3>
        <p className={classes.present}>{words}</p>
        <p className={classes.why}>{why}</p>
        <div className={classes.sources}>{sources}</div>
      </div>
      <div className={classes.tierActions}>{children}</div>
    </li>
  );
}
