/** The nine steps of the debrief: their names, what each is for, and the way through them. */
export const debriefSteps = {
  list: 'Steps of the debrief',
  turns: 'Step back or on',
  back: 'Go back',
  on: 'Go on',
  where: 'Step {{at}} of {{all}}',
  name: {
    account: 'Your account',
    timeline: 'What happened',
    beliefs: 'What you believed',
    'value-map': 'The value map',
    missed: 'Missed trades',
    'win-set': 'Four sides',
    expert: 'An expert',
    history: 'What was real',
    next: 'What next',
  },
  title: {
    account: 'Your own account first',
    timeline: 'What happened, with the cards turned up',
    beliefs: 'What you believed, and what was so',
    'value-map': 'The value map',
    missed: 'Trades that were there',
    'win-set': 'Who would have carried what',
    expert: 'An expert on the same seed',
    history: 'What really happened',
    next: 'What next',
  },
  account: 'Before you read on',
  accountAbout:
    'Write a few words, or answer aloud for each other. What you remember now is worth more than what you will explain afterwards.',
  notesKept: 'What you write stays on this device, with this game. You may leave any of it empty.',
  noteHere: 'A sentence or two is enough',
  prompt: {
    1: 'What did the other side want most, and when did you begin to know it?',
    2: 'Which decision would you take again, and which not?',
    3: 'What did you not know that would have changed what you did?',
  },
  intention: 'One thing for the next game',
  intentionAbout:
    'A plan you can keep is short and says when: “If my offer is called an insult, I ask why before I add anything.”',
  intentionQuestion: 'Next time, when …, I will …',
};
