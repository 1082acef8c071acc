/** Words of the debrief's parts that score and search: belief sheets scored, the win-set, trades that were there. */
export const debriefSearch = {
  calibration: 'How sure you were, and how right',
  calibrationAbout:
    'Each sheet makes a few statements: things that {{who}} wants most, a group never to be released, a walk-away line. A line counts as right within {{within}} points. What you left open states nothing.',
  calibrationWhole:
    'Your sheets made {{statements}} statements. You called yourself {{sure}} per cent sure; {{share}} of 100 were right.',
  calibrationExcess: {
    over: 'Being as sure as that, one expects more of them to hold.',
    under: 'Of statements made with so little certainty one expects fewer to hold.',
    even: 'The two lie close together.',
  },
  calibrationOnce:
    'One sheet has no course. With one for each visit you would see here whether your picture came closer.',
  courseShare: 'Right on your first sheet: {{first}} of 100 statements; on your last: {{last}}.',
  courseDistance: 'Your guess at the walk-away line was off by {{first}} points at first, and by {{last}} in the end.',
  keyRight: 'right',
  keySure: 'how sure',
  ofAll: '{{right}} of {{all}}',
  sheetRight: 'Right',
  sheetOff: 'Line off by',
  sheetBrier: 'Brier score',
  brierFormula:
    'For each statement: how sure you were, as a share of 1, minus 1 if it was right and 0 if it was wrong; that squared. The Brier score is the mean: 0 is the best, 1 the worst, and whoever always says “even odds” gets 0.25. It is lowest for those who are exactly as sure as they are right.',

  winSet: 'Who would have carried what',
  winSetAbout:
    'Two signatures are not enough. For each visit: the paper that was signed, or the last that lay there, and what each of four sides truly made of it. A bar that passes the mark in the middle means that this side would not carry it.',
  winSetMost_zero: 'No side stood in the way of any of these papers.',
  winSetMost_one: '{{side}} stood in the way most often: of one paper out of {{all}}.',
  winSetMost_other: '{{side}} stood in the way most often: of {{count}} papers out of {{all}}.',
  winSetOutcome: {
    signed: 'signed',
    'he-refused': 'yours, refused',
    'he-rose': '{{who}} rose',
    'you-left': 'not yours; you rose',
  },
  winSetVisit: 'Visit {{visit}}: {{outcome}}',
  carries: 'carries',
  blocks: 'does not carry',
  rulingCarries: {
    counterpart: 'worth {{measured}}; {{against}} was enough',
    washington: 'cost {{measured}} of {{against}}',
    allies: 'after it at {{measured}} of 100',
    worth: 'relief worth {{measured}} at once; uneasy beyond {{against}}',
    grip: 'hold at {{measured}}; uneasy below {{against}}',
    none: 'keeps out of this',
  },
  rulingBlocks: {
    never: 'asks for people never to be released',
    'over-appetite': 'weighs {{measured}} in one visit; {{against}} at most',
    'below-reservation': 'worth {{measured}}: less than no deal',
    'below-line': 'worth {{measured}}; held out for {{against}}',
    'past-authority': 'cost {{measured}}; authority {{against}}',
    'costs-allies': 'falls to {{measured}}; line at {{against}}',
    'allies-thin': 'thin already at {{against}}; falls to {{measured}}',
    'large-relief': 'relief worth {{measured}} at once; uneasy beyond {{against}}',
    'thin-grip': 'hold down to {{measured}}; uneasy below {{against}}',
  },
  winSetHow:
    '{{Who}}: what the paper is truly worth, less what it lets go, against the line held at that moment. {{Washington}}: cost against authority. {{Allies}}: their meter after it, against {{line}} or where it stood. {{Moscow}}: what the relief is worth at once, and its hold after it.',

  trades: 'Trades that were there',
  missedAbout:
    'Each of these was tried: your game played again up to that table, and this paper put there. {{Who}} signed it, {{washington}} stood by it, and what is new in it came. The allies were left at {{line}} or above, or no lower than in your own game.',
  missedNone:
    'Near the papers on your tables none was found that every side would have carried and that would have been clearly better for you.',
  missedVisit: 'Visit {{visit}}.',
  missedSigned: 'You could have signed the same deal {{changes}}.',
  missedYours: 'Your last paper would have been signed {{changes}}.',
  missedHis: 'The last paper of {{who}} would have been signed {{changes}}.',
  missedAsItLay: {
    signed: 'The same deal could have been had once more.',
    yours: 'Your last paper, put there once more, would have been signed.',
    his: 'The last paper of {{who}} could have been signed as it lay.',
  },
  change: {
    dropped: 'without {{thing}}',
    added: 'with {{thing}} as well',
    addedAs: 'with {{thing}} as well ({{to}})',
    changed: 'with {{thing}} {{to}} (not {{from}})',
    order: {
      together: 'with both moving at once',
      'they-first': 'with {{who}} moving first',
      'we-first': 'with us moving first',
    },
  },
  missedGain: 'By your instructions and what things cost us, that is {{gain}} points better than no deal.',
  missedGainSigned: 'By your instructions and what things cost us, that is {{gain}} points better.',
  missedFree_zero: 'Nobody comes free in it.',
  missedFree_one: 'One person comes free in it.',
  missedFree_other: '{{count}} people come free in it.',
  missedPeople_zero: 'Nobody comes free in it; in yours, {{signed}}.',
  missedPeople_one: 'One person comes free in it; in yours, {{signed}}.',
  missedPeople_other: '{{count}} people come free in it; in yours, {{signed}}.',
  missedSamePeople: 'As many people come free in it.',
  missedWhy:
    'Why it was possible: to {{who}} it was worth {{his}} points, and from you, at that moment, {{needed}} were enough.',
  pointed: {
    answer: {
      more: 'What pointed to it: asked why, {{who}} said that {{thing}} meant more than was thought.',
      less: 'What pointed to it: asked why, {{who}} said that {{thing}} meant less than was thought.',
    },
    paper: 'What pointed to it: the paper of {{who}} in exchange {{k}} had {{thing}} so, too.',
    paperWithout: 'What pointed to it: the paper of {{who}} in exchange {{k}} did without {{thing}}.',
    word: 'What pointed to it: {{who}} took your word for {{trust}} of 100, and was said to keep {{low}} to {{high}} of 100 promises.',
    told: 'What pointed to it: of {{thing}} you had heard {{low}} to {{high}} points, and that was so.',
    misled: 'Little pointed to it: of {{thing}} you had heard {{low}} to {{high}} points, and that was not so.',
    none: 'Nothing had to point to it: the paper lay there.',
  },
  missedReplay: 'Play on from this table',

  expert: 'An expert on the same seed',
  expertAbout:
    'A scripted player takes your place, on the same seed and with the same hidden values. It sees only what you could see, and at each table it works out, from what it believes by then, which offers would be worth making to the last exchange. It plays the campaign four times, each time caring for other things, and the game is shown that stands best in the end by what anybody could read off the last screen. It is a good game, not the best there is; and it has four tries, where you had one.',
  expertBot: {
    expert: 'Shown is the game in which it weighed all sides alike.',
    'expert-hawk': 'Shown is the game in which it counted every cost and gave only what can be taken back.',
    'expert-dove': 'Shown is the game in which it built trust and minded the allies.',
    'expert-people-first': 'Shown is the game in which people came first, whatever it cost at home.',
  },
  expertScores: 'The five answers, side by side',
  expertYou: 'You',
  expertIt: 'The expert',
  expertFreed: 'People freed',
  expertStayed: 'Of these, free to stay',
  expertTaken: 'Newly taken',
  expertSigned: 'Signed:',
  expertYouSigned: 'You signed:',
  expertNothing: 'nothing',
  expertDid: 'First: {{list}}.',
  expertWhy: {
    'asked-why': {
      more: 'Why so: asked, {{who}} had said that {{thing}} meant more than was thought, and the paper took that up.',
      less: 'Why so: asked, {{who}} had said that {{thing}} meant less than was thought, and the paper took that up.',
    },
    'learned-first':
      'Why so: of {{thing}} it had heard {{before}} points, and learned that it was {{after}}, before it named a price.',
    consulted: 'Why so: the allies had been consulted first, and mind relief half as much then.',
    order: {
      'we-first':
        'Why so: its word counted for {{trust}} of 100. Whoever moves first is counted in full, and is trusted more the next time.',
      'they-first':
        'Why so: its word counted for {{trust}} of 100 by then, and {{who}} was said to keep {{low}} to {{high}} of 100 promises. With {{who}} moving first, nothing could be held back.',
      together: 'Why so: neither word counted for much, and both moved at once.',
    },
    'step-by-step_one': 'Why so: it named one price, near what it took for enough.',
    'step-by-step_other':
      'Why so: it came closer in {{count}} offers, for {{who}} gives way to movement, and hardly to waiting.',
    'no-deal': 'Why so: no paper within reach seemed worth a signature.',
  },
};
