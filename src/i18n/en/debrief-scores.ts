/** The charts of the debrief that score: what one learned over the visits, and four sides over the visits. */
export const debriefScores = {
  learned: 'Did you learn?',
  learnedLine: {
    closer: 'Your guess at the walk-away line came closer over the visits.',
    same: 'Your guess at the walk-away line ended as far off as it began.',
    further: 'Your guess at the walk-away line ended further off than it began.',
  },
  learnedShare: {
    closer: 'More of what you stated was right in the end than at first.',
    same: 'As much of what you stated was right in the end as at first.',
    further: 'Less of what you stated was right in the end than at first.',
  },
  courseBrier: 'Your Brier score went from {{first}} to {{last}}; 0 is the best.',
  right: 'Right, and how sure',
  rightUnit: 'of 100',
  distance: 'Walk-away line off by',
  distanceUnit: 'points; in the band it counts as right',
  brier: 'Brier score',
  brierUnit: '0 is the best, the dashed line is “even odds”',
  chart: '{{what}}, visit by visit. The numbers stand in the table below.',
  visits: 'Visit',
  limit: 'as far as it carries',
  winSetChart:
    'Four sides, visit by visit: how far each paper went, of what that side would carry. The table below says the same.',
  winSetRead: 'The longer the bar, the more was asked of that side. Past the line it would not have carried the paper.',
};
