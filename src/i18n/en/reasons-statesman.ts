/** What is said by somebody who thinks of posterity: lines beside those that fit everyone. */
export const statesman = {
  counter: [
    '{{Who}} thanks you for the clarity of the thing, and takes it apart with the same clarity.',
    'Two countries once wrote to and fro like this for a whole winter, {{who}} recalls, and were the better for it; here is the reply.',
    '{{Who}} weighs each word of yours aloud, keeps several of them, and composes the rest anew.',
    'One should be able to read such a paper in fifty years without blushing, says {{who}}, and amends it to that end.',
    'A predecessor used to say that a good paper hurts on both sides, {{who}} tells you, and adds what was missing.',
  ],
  waited: [
    '{{Who}} respects a silence, lets it stand for a minute, and then breaks it for you.',
    'It falls to the older of us to go on, says {{who}}, and does.',
  ],
  accept: [
    '{{Who}} rises for the signature, as was the custom.',
    'History will not notice it, says {{who}}, but some families will. Agreed.',
  ],
  insulted: [
    '{{Who}} looks at you with regret, as at a good school that has declined.',
    'There is a tone, says {{who}} after a while, in which one does not write to this house.',
  ],
  rises: ['{{Who}} gives you a hand, a short bow, and the evening off.'],
  open: [
    '{{Who}} first draws the larger picture. The list is at its lower edge.',
    'It may be of use, says {{who}}, if you hear from the beginning where one would like to end.',
  ],
  nothing: ['There are evenings, says {{who}}, on which the most honest paper is a blank one.'],
  'too-little': [
    'one could not defend that before those who come after, and {{who}} has begun to think of them',
    'it is a good will that speaks from the page, {{who}} concedes, but it speaks rather low',
    'a balance has to be one, says {{who}}, and not merely to be called one',
    'with all respect for your instructions, they will not carry so far',
  ],
  moved: ['{{who}} has met you on the way, as was only proper', 'a step has been made, and nobody has lost face by it'],
  impatient: ['{{who}} remains courteous, a little more slowly than before'],
  'last-word': ['with this {{who}} has said all that a responsible person can say today'],
  wants: ['would think it fitting to add {{items}}', 'calls it a matter of respect to have {{items}}'],
  keeps: ['considers the time not ripe for {{items}}', 'asks you to have patience about {{items}}'],
};
