export const delivery = {
  kept: 'What was written has been done.',
  short: 'Not everything that was written has been done.',
  who: 'Who came',
  nobody: 'The road stays empty. Nobody came.',
  came: {
    exile_one: '{{count}} person, free, but taken across the border, not to return.',
    exile_other: '{{count}} people, free, but taken across the border, not to return.',
    stay_one: '{{count}} person, free to stay.',
    stay_other: '{{count}} people, free to stay.',
  },
  turnedBack_one:
    '{{count}} person would not leave the country, turned back at the border, and is in prison again. That was a choice to make, and it was made.',
  turnedBack_other:
    '{{count}} people would not leave the country, turned back at the border, and are in prison again. That was theirs to choose.',
  pledge: 'Promised from today: {{label}}.',
  missing: 'Promised, and not there',
  missingGroup_one: '{{label}}: {{count}} person stays in prison.',
  missingGroup_other: '{{label}}: {{count}} people stay in prison.',
  missingPledge: '{{label}}: nobody remembers having promised it.',
  disavowed: '{{Washington}} does not stand by all of it: {{label}} is withheld. You hear of it on the road.',
  given: 'What we gave',
  respond: 'How do you answer?',
  response: { protest: 'Protest', 'snap-back': 'Take relief back', 'let-pass': 'Let it pass' },
  responseNote: {
    protest: 'A sharp note. Costs a little warmth, and sometimes helps.',
    'snap-back':
      'The dearest relief of this deal ends. Helps somewhat more often; costs trust, and tightens the hold of {{moscow}}.',
    'let-pass': 'Nothing is said. {{Who}} learns that it can be done.',
  },
  nothingToTake: 'Nothing in this deal can be taken back',
  answered: {
    protest: 'You have protested.',
    'snap-back': 'You have taken relief back.',
    'let-pass': 'You have let it pass.',
  },
  breached: 'They kept their word, and you did not keep ours.',
  snapped: 'Ended: {{label}}.',
  recovered: 'It has moved something. Come after all: {{list}}.',
  stillMissing: 'The rest does not come.',
  breach: 'Take relief back, although they delivered',
  breachAsk:
    'They kept their word. If you end the relief now, there is no refund: trust falls hard, {{who}} will keep promises less, and {{allies}} will remember it too.',
  breachYes: 'Break our word',
  breachNo: 'Keep it',
  answerFirst: 'Answer the shortfall first',
  home: 'Fly home',
};
