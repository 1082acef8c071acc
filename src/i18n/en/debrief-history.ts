/** What really happened, a case to compare with, and what numbers on people do. */
export const debriefHistory = {
  told: 'How it was, visit by visit',
  parallel: 'A case to compare with',
  because: 'Chosen since it has this in common with your game:',
  compare: 'What was alike in your game, and what was not?',
  others_one: 'One other case',
  others_other: '{{count}} other cases',
  trait: {
    'we-first': 'you mostly moved first.',
    together: 'both sides mostly moved at once.',
    'they-first': 'the other side mostly had to move first.',
    exile: 'most of those freed had to leave their country.',
    stay: 'most of those freed could stay.',
    dear: 'you paid more than half of what the releases could have cost.',
    cheap: 'you paid less than half of what the releases could have cost.',
    taken: 'while some were freed, others were taken.',
    'word-broken': 'somebody did not keep a promise.',
    'no-deal': 'nothing was signed.',
  },
  discomfort: 'Numbers on people',
  numbers:
    'This game gave people points, so that a computer could bargain over them. Outside of it nobody is worth twelve points. Those who were freed did not owe you anything, and those who refused exile did not fail.',
  joint:
    'Wherever this debrief speaks of a deal that is better for both, it counts what those who lock people up gain as something good. A negotiator has to see that gain in order to bargain. It is for you to say what it is worth.',
  discomfortQuestion: 'Was there a moment at which you stopped seeing people and saw a list? What brought it about?',
};
