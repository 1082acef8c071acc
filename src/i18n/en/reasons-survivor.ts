/** What is said by somebody who looks over the shoulder: lines beside those that fit everyone. */
export const survivor = {
  counter: [
    '{{Who}} looks at the door before looking at the page.',
    '{{Who}} writes small, and shields the writing with one hand.',
    'Whoever signs this has to live here afterwards, says {{who}}, and so it reads differently now.',
    '{{Who}} asks who else has seen your paper, and only then answers it.',
    '{{Who}} has outlived better papers than this, and changes it so as to outlive it too.',
  ],
  waited: [
    '{{Who}} waits as well, longer than is pleasant, and then writes after all.',
    'You say nothing. It is what {{who}} would have done, and it earns you another sheet.',
  ],
  accept: [
    '{{Who}} agrees, and asks that it be announced in the evening, when fewer people listen.',
    'It can be done, says {{who}}, if it is done at once.',
  ],
  insulted: [
    '{{Who}} asks whether you want somebody to be overthrown for that.',
    'For so little, says {{who}}, one does not stick out even a finger, let alone a neck.',
  ],
  rises: ['{{Who}} would rather not be found here with such a paper, and goes.'],
  open: [
    '{{Who}} asks for everything that might one day be needed.',
    'One has to be covered on all sides, says {{who}}, and lists the sides.',
  ],
  nothing: ['Every road is watched tonight, says {{who}}, and lays down the pen.'],
  'too-little': [
    'the risk stays here and the credit travels with you, and that has a price which is not on this page',
    '{{who}} would be seen doing it, and would need to be seen getting something for it',
    'there are people who wait for exactly this mistake, and {{who}} knows them by name',
    'one does not stay in this office for so long by selling cheaply',
  ],
  moved: [
    '{{who}} comes out a little way, and looks to both sides',
    'that is as far as {{who}} dared to come, and perhaps a little farther',
  ],
  impatient: ['{{who}} listens to the corridor more than to you'],
  'last-word': ['more than this nobody could put a name to and keep the office that goes with it'],
  wants: ['would be safer with {{items}}', 'needs something to show, and thinks of {{items}}'],
  keeps: ['dares not touch {{items}}', 'leaves {{items}} for a quieter season'],
};
