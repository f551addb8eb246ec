import type {
  DialogueLine,
  WorkedExample as Example,
} from '../../../../src/core/content/conversations/conversation.ts';
import { MoveMark } from '../../../ui/MoveMark.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './GuidePage.module.css';
import { DOING } from './guide-words.ts';

/** A dialogue in which the manager begins by telling and turns to asking. */
export function WorkedExample({ example }: { example: Example }) {
  return (
    <Panel title="From telling to asking" hint={example.setting} flush>
      <ol className={classes.dialogue}>
        {example.lines.map((line) => (
          <li key={line.text} className={classes.spoken} data-who={line.who}>
            <Speaker line={line} />
            <p className={classes.said}>{line.text}</p>
          </li>
        ))}
      </ol>
      <p className={classes.lesson}>{example.lesson}</p>
    </Panel>
  );
}

function Speaker({ line }: { line: DialogueLine }) {
  if (line.who === 'rep') return <span className={classes.speaker}>Rep</span>;
  return (
    <span className={classes.speaker}>
      <MoveMark kind={line.move} /> Manager {DOING[line.move]}
    </span>
  );
}
