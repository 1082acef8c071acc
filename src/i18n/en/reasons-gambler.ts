/** What is said by somebody who plays: lines beside those that fit everyone. */
export const gambler = {
  counter: [
    '{{Who}} laughs, calls it the kind of hand one plays on, and plays.',
    '{{Who}} slides a paper across the table as one slides chips.',
    'Why so timid, asks {{who}}, and writes.',
    'Luck favours whoever writes last, says {{who}}, and writes.',
    '{{Who}} holds your sheet up to the lamp, to see whether there is another one behind it.',
  ],
  waited: [
    'You pass. {{Who}} does not.',
    '{{Who}} watches your face for a while, decides that it is a mask, and plays on.',
  ],
  accept: [
    '{{Who}} turns the cards over, so to speak, and calls it even.',
    'Done, says {{who}}, quickly, like someone who wants to see what happens next.',
  ],
  insulted: [
    '{{Who}} asks whether you always bluff with your cards face up.',
    'With that, says {{who}}, one does not even get a chair at this table.',
  ],
  rises: ['{{Who}} cashes in and goes.'],
  open: [
    '{{Who}} puts everything in the middle at once, to see you blink.',
    'Let us begin with the impossible, says {{who}}; one can always come down.',
  ],
  nothing: ['A dead hand, says {{who}}, and throws it in.'],
  'too-little': [
    'with so little in the pot {{who}} does not even look at the cards',
    'one plays for stakes or one plays for matches, and these are matches',
    '{{who}} would have to be very bored to take that',
    'that is no bet, {{who}} finds, that is an entrance fee',
  ],
  moved: [
    '{{who}} throws something in, for the sake of the game',
    'that was a generous card, and {{who}} half regrets it already',
  ],
  impatient: ['{{who}} drums a march on the table, and it is nearly over'],
  'last-word': ['these are the last cards of the night, and they lie open'],
  wants: ['raises by {{items}}', 'would like to see in the middle {{items}}'],
  keeps: ['holds close to the chest {{items}}', 'folds on {{items}}'],
};
