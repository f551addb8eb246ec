import { Screen } from '../../ui/Screen.tsx';

export default function SettingsScreen({ rest }: { rest: readonly string[] }) {
  return <Screen title="Settings">{rest.join('/')}</Screen>;
}
