import type { ConversationGuide } from '../../../../src/core/content/conversations.ts';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './GuidePage.module.css';

/** The same moment answered weakly and strongly, and what makes the difference. */
export function AnswerExamples({ guide }: { guide: ConversationGuide }) {
  return (
    <Panel title="How answers sound" flush>
      <table className={classes.answers}>
        <thead>
          <tr>
            <th scope="col">Weak</th>
            <th scope="col">Strong</th>
            <th scope="col">The difference</th>
          </tr>
        </thead>
        <tbody>
          {guide.listenFor.examples.map(({ weak, strong, because }) => (
            <tr key={weak}>
              <td className={classes.weak}>{weak}</td>
              <td>{strong}</td>
              <td className={classes.soft}>{because}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
