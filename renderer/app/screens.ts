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
import { TodayScreen } from '../features/today/TodayScreen.tsx';
import { fetchedScreen, type Screen } from './fetched-screen.tsx';
import type { ScreenName } from './router.ts';

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
  /** Fetches what the screen is made of; absent where it comes with the page. */
  readonly fetch?: () => Promise<void>;
};

/**
 * All screens in the order of the navigation. Today comes with the page; the others when they are pointed at or opened, a
 * practice's own in a quiet moment before.
 */
export const SCREEN_ENTRIES: readonly ScreenEntry[] = [
  { name: 'today', title: 'Today', icon: IconCalendarCheck, hotkey: 'd', component: TodayScreen },
  {
    name: 'plan',
    title: 'Plan',
    icon: IconRoute,
    hotkey: 'p',
    ...fetchedScreen(() => import('../features/plan/PlanScreen.tsx')),
  },
  {
    name: 'time',
    title: 'Time',
    icon: IconClockHour4,
    hotkey: 't',
    ...fetchedScreen(() => import('../features/time/TimeScreen.tsx')),
  },
  {
    name: 'conversations',
    title: 'Conversations',
    icon: IconMessages,
    hotkey: 'c',
    ...fetchedScreen(() => import('../features/conversations/ConversationsScreen.tsx')),
  },
  {
    name: 'practice',
    title: 'Practice',
    icon: IconSchool,
    hotkey: 'a',
    ...fetchedScreen(() => import('../features/practice/PracticeScreen.tsx')),
  },
  {
    name: 'team',
    title: 'Team',
    icon: IconUsers,
    hotkey: 'e',
    ...fetchedScreen(() => import('../features/team/TeamScreen.tsx')),
  },
  {
    name: 'progress',
    title: 'Progress',
    icon: IconChartDots,
    hotkey: 'r',
    ...fetchedScreen(() => import('../features/progress/ProgressScreen.tsx')),
  },
  {
    name: 'reports',
    title: 'Reports',
    icon: IconFileText,
    hotkey: 'o',
    ...fetchedScreen(() => import('../features/reports/ReportsScreen.tsx')),
  },
  {
    name: 'engagements',
    title: 'Engagements',
    icon: IconBriefcase,
    hotkey: 'n',
    forPractice: true,
    ...fetchedScreen(() => import('../features/engagements/EngagementsScreen.tsx')),
  },
  {
    name: 'settings',
    title: 'Settings',
    icon: IconSettings,
    hotkey: 's',
    ...fetchedScreen(() => import('../features/settings/SettingsScreen.tsx')),
  },
];

/** The screens that there are for this workspace. */
export function screensFor({ isPractice }: { readonly isPractice: boolean }): readonly ScreenEntry[] {
  return SCREEN_ENTRIES.filter(({ forPractice }) => isPractice || !forPractice);
}
