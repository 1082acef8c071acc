/** A move that the rules do not allow now, and the way out. */
export const refusals = {
  title: 'Not now',
  'wrong-phase': 'That belongs to another part of the visit. Use what the page offers now.',
  'unknown-id': 'This case knows nothing of that name. Choose something else.',
  'no-preparations-left': 'There is no time for another preparation. Depart when you are ready.',
  'already-done': '{{label}}: that has been done. Choose something else.',
  'not-available': '{{label}}: that is not open now. Look again in a later visit.',
  'not-enough-hours': '{{label}}: there are not enough hours left. Take something shorter, or sit down at the table.',
  'no-toast-offered': 'No glass is offered now. Go on with the talks.',
  'empty-package': 'There is nothing on the table yet. Put something on one side of it, or let {{who}} speak.',
  'not-on-offer': '{{label}}: that cannot be traded now. Take it out of the package.',
  'no-exchanges-left': 'All exchanges of this visit are used. Accept the last answer, or adjourn.',
  'no-counter-offer': '{{Who}} has no offer on the table. Make one, or let {{who}} speak.',
  'already-asked': 'You have asked that. Make an offer, or adjourn.',
  'nothing-to-ask': 'There is no answer yet to ask about. Make an offer first.',
  'nothing-short': 'Everything was delivered. There is nothing to answer.',
  'already-answered': 'You have answered that. Go on.',
  'bad-sheet':
    'The belief sheet does not hold together. Choose three different wants, and points between −1000 and 1000.',
  'campaign-over': 'This campaign has ended. See the debrief, or go back to the title.',
};
