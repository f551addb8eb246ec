import type { ComponentType } from 'react';
import { fetchedPart } from '../../ui/fetched-part.tsx';

/** A tab of the Practice screen. `key` is its part of the address; `component` gets what stands behind it there. */
export type PracticeTab = {
  readonly key: string;
  readonly title: string;
  readonly component: ComponentType<{ within: readonly string[] }>;
};

/** The tabs in their order; the first is what Practice opens with. */
export const PRACTICE_TABS: readonly [PracticeTab, ...PracticeTab[]] = [
  { key: 'guides', title: 'Guides', component: fetchedPart(() => import('./guides/GuidesTab.tsx')) },
  {
    key: 'chooser',
    title: 'What is going on?',
    component: fetchedPart(() => import('./chooser/ChooserTab.tsx')),
  },
  {
    key: 'coach-or-train',
    title: 'Coach or train',
    component: fetchedPart(() => import('./gaps/CoachOrTrainTab.tsx')),
  },
  { key: 'drills', title: 'Drills', component: fetchedPart(() => import('./drills/DrillsTab.tsx')) },
  {
    key: 'questions',
    title: 'Questions',
    component: fetchedPart(() => import('./questions/QuestionsTab.tsx')),
  },
  {
    key: 'behaviours',
    title: 'Behaviours',
    component: fetchedPart(() => import('./behaviours/BehavioursTab.tsx')),
  },
  { key: 'pulse', title: 'Pulse', component: fetchedPart(() => import('./pulse/PulseTab.tsx')) },
];
