/** What is said by somebody who buys and sells: lines beside those that fit everyone. */
export const broker = {
  counter: [
    'Business is business, says {{who}}, and reaches for the pen.',
    '{{Who}} does the sum in the margin, and leaves the margin for you to see.',
    'There is a bargain in this somewhere, {{who}} finds, but it has its coat on back to front.',
    '{{Who}} was buying and selling before you had a passport, and it shows in the corrections.',
    '{{Who}} likes the goods that you show and mislikes the rest of the window.',
  ],
  waited: [
    'Waiting is a price too, says {{who}}, and names the next one.',
    'You keep your purse closed. {{Who}} knows that game, and lays out another paper.',
  ],
  accept: [
    'Done, says {{who}}, and then, because of the interpreter: agreed.',
    'There are two people in this room who can both go home now, {{who}} remarks.',
  ],
  insulted: [
    '{{Who}} asks whether the decimal point has slipped on the journey.',
    'Even among strangers, says {{who}}, one is shown a little more than that.',
  ],
  rises: ['The office, says {{who}}, is closed.'],
  open: [
    '{{Who}} names an opening price, and calls it that.',
    'To save time, says {{who}}, here is what one would ask for if one were shameless.',
  ],
  nothing: ['There are days without a bargain, says {{who}}, and this is one of them.'],
  'too-little': [
    'at that rate {{who}} would be paying for the privilege',
    '{{who}} has nothing against your money, only against how little of it there is',
    'one pays for what one takes, that is the whole of economics, and {{who}} has read the rest as well',
    'the account does not balance, and {{who}} shows you with a pencil where',
  ],
  moved: [
    'there is a discount in this, and {{who}} knows to the grain how large',
    '{{who}} has come down, as one does for somebody who may come back',
  ],
  impatient: ['time is money, and {{who}} has begun to charge for it'],
  'last-word': ['that is the net price, without tea'],
  wants: ['would round it up with {{items}}', 'puts on the bill {{items}}'],
  keeps: ['takes off the table again {{items}}', 'does not deal today in the matter of {{items}}'],
};
