/** What can be said of a finished campaign as a whole: by it the debrief chooses the case to compare with. */
export const TRAITS = [
  'we-first',
  'together',
  'they-first',
  'exile',
  'stay',
  'dear',
  'cheap',
  'taken',
  'word-broken',
  'no-deal',
] as const;

export type Trait = (typeof TRAITS)[number];
