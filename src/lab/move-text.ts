/** A move in words. */
import type { Move } from '../rules/moves';
import type { Scenario } from '../scenario/scenario';
import { packageText } from './tell';

/** What is said with a reply, as the scenario has it. */
const replyOf = (scenario: Scenario, topic: string, reply: number): string =>
  scenario.topics.find(({ id }) => id === topic)?.replies[reply]?.say ?? '';

export function moveText(scenario: Scenario, move: Move): string {
  switch (move.type) {
    case 'BELIEVE': {
      const { wants, never, walkAway, confidence } = move.sheet;
      return `believes: wants ${wants.join(', ') || 'unknown'}; never ${never || 'nobody'}; walks away at ${walkAway ?? 'unknown'}; ${confidence} % sure`;
    }
    case 'PREPARE':
      return `prepares ${move.preparation}`;
    case 'DEPART':
      return 'departs';
    case 'RAISE':
      return `raises ${move.topic}: “${replyOf(scenario, move.topic, move.reply)}”`;
    case 'TOAST':
      return `a glass is offered: ${move.answer}`;
    case 'SIT_DOWN':
      return 'sits down to the table';
    case 'HEAR_HIM':
      return 'lets him speak';
    case 'PROPOSE':
      return `proposes ${packageText(move.offer)}`;
    case 'ACCEPT':
      return 'takes his offer';
    case 'ASK_WHY':
      return 'asks why';
    case 'ADJOURN':
      return 'adjourns';
    case 'RESPOND':
      return `answers with ${move.response}`;
    case 'CONTINUE':
      return 'goes on';
    case 'CLOSE':
      return 'closes the campaign';
  }
}
