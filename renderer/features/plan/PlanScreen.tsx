import { Screen } from '../../ui/Screen.tsx';

export default function PlanScreen({ rest }: { rest: readonly string[] }) {
  return <Screen title="Plan">{rest.join('/')}</Screen>;
}
