import { Screen } from '../../ui/Screen.tsx';

export default function TeamScreen({ rest }: { rest: readonly string[] }) {
  return <Screen title="Team">{rest.join('/')}</Screen>;
}
