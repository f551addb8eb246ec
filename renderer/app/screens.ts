import {
  IconBriefcase,
  IconCalendarCheck,
  IconChartDots,
  IconClockHour4,
  IconFileText,
  IconMessages,
  IconRoute,
  IconSchool,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { TodayScreen } from '../features/today/TodayScreen.tsx';
import { fetchedPart } from '../ui/fetched-part.tsx';
import type { ScreenName } from './router.ts';

/** A screen; `rest` is what follows its name in the address. `fetch` is absent where it comes with the page. */
export type Screen = ComponentType<{ rest: readonly string[] }> & { readonly fetch?: () => Promise<void> };

/**
 * A screen as the navigation and the command palette name it. `hotkey` is pressed after G, as in "go". One that is
 * `forPractice` is shown once there is a consultant's practice.
 */
export type ScreenEntry = {
  readonly name: ScreenName;
  readonly title: string;
  readonly icon: typeof IconRoute;
  readonly hotkey: string;
  readonly forPractice?: true;
  readonly component: Screen;
};

/** All screens in the order of the navigation. Today comes with the page; the others in quiet moments after it, or when they are needed. */
export const SCREEN_ENTRIES: readonly ScreenEntry[] = [
  { name: 'today', title: 'Today', icon: IconCalendarCheck, hotkey: 'd', component: TodayScreen },
  {
    name: 'plan',
    title: 'Plan',
    icon: IconRoute,
    hotkey: 'p',
    component: fetchedPart(() => import('../features/plan/PlanScreen.tsx')),
  },
  {
    name: 'time',
    title: 'Time',
    icon: IconClockHour4,
    hotkey: 't',
    component: fetchedPart(() => import('../features/time/TimeScreen.tsx')),
  },
  {
    name: 'conversations',
    title: 'Conversations',
    icon: IconMessages,
    hotkey: 'c',
    component: fetchedPart(() => import('../features/conversations/ConversationsScreen.tsx')),
  },
  {
    name: 'practice',
    title: 'Practice',
    icon: IconSchool,
    hotkey: 'a',
    component: fetchedPart(() => import('../features/practice/PracticeScreen.tsx')),
  },
  {
    name: 'team',
    title: 'Team',
    icon: IconUsers,
    hotkey: 'e',
    component: fetchedPart(() => import('../features/team/TeamScreen.tsx')),
  },
  {
    name: 'progress',
    title: 'Progress',
    icon: IconChartDots,
    hotkey: 'r',
    component: fetchedPart(() => import('../features/progress/ProgressScreen.tsx')),
  },
  {
    name: 'reports',
    title: 'Reports',
    icon: IconFileText,
    hotkey: 'o',
    component: fetchedPart(() => import('../features/reports/ReportsScreen.tsx')),
  },
  {
    name: 'engagements',
    title: 'Engagements',
    icon: IconBriefcase,
    hotkey: 'n',
    forPractice: true,
    component: fetchedPart(() => import('../features/engagements/EngagementsScreen.tsx'), { isAhead: false }),
  },
  {
    name: 'settings',
    title: 'Settings',
    icon: IconSettings,
    hotkey: 's',
    component: fetchedPart(() => import('../features/settings/SettingsScreen.tsx')),
  },
];

/** The screens that there are for this workspace. */
export function screensFor({ isPractice }: { readonly isPractice: boolean }): readonly ScreenEntry[] {
  return SCREEN_ENTRIES.filter(({ forPractice }) => isPractice || !forPractice);
}
