import { Screen } from '../../ui/Screen.tsx';

export default function ReportsScreen({ rest }: { rest: readonly string[] }) {
  return <Screen title="Reports">{rest.join('/')}</Screen>;
}
