/** Which parts of the debrief take a search, in the order in which they are worked out: what is looked at first comes first. */
export const DEEP_PARTS = ['map', 'missed', 'expert'] as const;

export type DeepPart = (typeof DEEP_PARTS)[number];
