import { Screen } from '../../ui/Screen.tsx';

export default function ProgressScreen({ rest }: { rest: readonly string[] }) {
  return <Screen title="Progress">{rest.join('/')}</Screen>;
}
