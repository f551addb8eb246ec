import { Screen } from '../../ui/Screen.tsx';

export default function GuidedStart() {
  return <Screen title="Start">…</Screen>;
}
