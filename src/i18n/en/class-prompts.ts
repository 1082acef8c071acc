/** Questions drawn from what a class did: what was seen, and what to ask about it. */
export const classPrompts = {
  saw: {
    together: 'In {{share}} deals both sides moved at the same time.',
    'they-first': 'In {{share}} deals {{who}} had to move first.',
    'we-first': 'In {{share}} deals your side moved first.',
    exile: '{{share}} people who went free were expelled from their country.',
    stay: '{{share}} people who went free were free to stay.',
    glasses: '{{share}} drank a third glass in one evening.',
    arrests:
      'After the dearer half of the deals {{high}} people were newly taken on average, after the cheaper half {{low}}.',
    disavowed: '{{share}} signed a deal that {{washington}} then took back in part.',
    'no-deal': '{{share}} ended without a single deal.',
    walkouts: '{{share}} saw {{who}} rise from the table.',
    'never-asked': '{{share}} never asked why.',
    'line-high': '{{share}} thought that {{who}} would walk away sooner than was so.',
    'line-low': '{{share}} thought that {{who}} would settle for less than was so.',
    'trade-off': 'Who did better in “{{first}}” mostly did worse in “{{second}}”.',
    spread: 'In “{{first}}” half of the class lies between {{low}} and {{high}} of 100, and half outside.',
  },
  ask: {
    together: 'What does moving together protect you from, and what does it cost? When would you move first?',
    'they-first':
      'What did it cost to have the other side move first? What would have made it worth your while to trust?',
    'we-first': 'What did you gain by moving first, and what did you risk? How did you know whom to trust?',
    exile:
      'Is a release into exile the release you were sent for? Who should decide that, and what would staying have cost?',
    stay: 'What did you give up so that people could stay? Would you do it again?',
    glasses: 'When did being a good guest begin to cost you something? How could you have declined?',
    arrests: 'Did paying well for releases lead to new arrests? How could a deal guard against that?',
    disavowed: 'What is a promise worth that your own side does not keep? How could you have known before you signed?',
    'no-deal': 'When is no deal better than the deal at hand? How would you tell at the table?',
    walkouts: 'What was said last before the talks broke off? What could have been said instead?',
    'never-asked': 'What could you have learned by asking why? What kept you from it?',
    'line-high': 'What made you think so? Which question or offer could have tested it?',
    'line-low': 'What made you think so? Which sign told you that it was not enough?',
    'trade-off': 'Must one be paid for with the other? Did anyone find a way to have both?',
    spread: 'What did those at either end do differently? Tell a turning point, not a score.',
  },
};
