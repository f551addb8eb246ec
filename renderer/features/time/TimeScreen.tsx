import { Screen } from '../../ui/Screen.tsx';

export default function TimeScreen({ rest }: { rest: readonly string[] }) {
  return <Screen title="Time">{rest.join('/')}</Screen>;
}
