/** The tree of forks in the debrief, and two of its branches side by side. */
export const debriefBranches = {
  title: 'What else came of this opening',
  about:
    'Every game you played on from a moment of this one is kept beside it, on the same seed: the same hidden numbers, the same luck where nothing was changed.',
  alone:
    'So far there is only this game. In “What happened” you can play on from any moment; what comes of it will stand here.',
  ended: 'Played to the end',
  open: 'At visit {{visit}} of {{visits}}',
  when: 'saved {{when}}',
  parted: 'parted after move {{at}}',
  orphan: 'the game it was forked from has been deleted',
  here: 'this game',
  beside: 'Lay beside this one',
  besideOf: 'Lay the game saved {{when}} beside this one',
  go: 'Open',
  goOf: 'Open the game saved {{when}}',
  unreadable: 'That game can no longer be read.',
  sideTitle: 'Two branches side by side',
  parts_zero: 'They part at the very first move. This game: {{one}} The other: {{other}}',
  parts_one: 'They share one move and part in visit {{visit}}. This game: {{one}} The other: {{other}}',
  parts_other: 'They share {{count}} moves and part in visit {{visit}}. This game: {{one}} The other: {{other}}',
  stopped: 'It stopped there.',
  this: 'This game',
  that: 'The other',
  noDeal: 'Nothing was signed.',
  notEnded: 'One of the two is not finished: its five dimensions are as they stand now.',
};
