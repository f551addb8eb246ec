import { Screen } from '../../ui/Screen.tsx';

export default function ConversationsScreen({ rest }: { rest: readonly string[] }) {
  return <Screen title="Conversations">{rest.join('/')}</Screen>;
}
