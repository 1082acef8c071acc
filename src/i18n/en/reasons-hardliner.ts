/** What is said by somebody who states terms: lines beside those that fit everyone. */
export const hardliner = {
  counter: [
    '{{Who}} reads with the pen already uncapped.',
    'No, says {{who}}, and writes down what would be yes.',
    'The sheet comes back with more ink on it than you had used.',
    'There is no discussion of your paper. There is another paper.',
    '{{Who}} corrects you as one corrects a recruit, without malice and without pause.',
  ],
  waited: [
    '{{Who}} can wait longer than you, and writes so as not to have to prove it.',
    'You are silent. It is taken for discipline, and answered.',
  ],
  accept: [
    '{{Who}} says yes in such a way that one hears how seldom it is used.',
    'Accepted. {{Who}} has turned to the next file before you have put away your pen.',
  ],
  insulted: [
    '{{Who}} pushes the sheet back with one finger.',
    '{{Who}} asks for your instructions, in case you have misread them.',
  ],
  rises: ['{{Who}} has finished, and you with that.'],
  open: [
    '{{Who}} states the terms. It does not sound like an opening.',
    'These are the conditions, says {{who}}, and reads them to you standing.',
  ],
  nothing: ['No, says {{who}}, and this time there is nothing after it.'],
  'too-little': [
    '{{who}} sees no offer here, only an appeal',
    'it is not enough, and it will not become enough by being explained',
    'whoever wants something from this house brings something to it',
    '{{who}} did not hold out for so many years in order to sign that',
  ],
  moved: [
    '{{who}} has given ground, and does not intend to make a habit of it',
    'that was a concession, says {{who}}, so that there can be no mistake about the word',
  ],
  impatient: ['{{who}} has given you more of this evening than was planned'],
  'last-word': ['beyond this line {{who}} does not go, and has drawn it with a ruler'],
  wants: ['requires {{items}}', 'expects {{items}} as well'],
  keeps: ['refuses {{items}}', 'will not be asked for {{items}} today'],
};
