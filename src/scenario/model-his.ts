/** The counterpart's part of the model, for `model.ts`: units and sources as told there. What is a persona's own is not here. */
export const HIS_MODEL = {
  /** Where he starts, and how he moves; the rest is his persona's. */
  aspiration: {
    /** What each glass past the easy ones adds to his ambition; share. [Aspiration] */
    slipPerGlass: 0.12,
    /** Glasses that let nothing slip. [Aspiration] */
    sober: 2,
    /** Band below the reservation: offers below it insult, and count as movement from its edge; points. [Movement] */
    insultBand: 1,
  },
  /** What he believes of us. */
  opponent: {
    /** Stress he thinks we lay on a group freed to stay; points. [Opponent model] */
    stay: 8,
    /** On a group freed into exile; points. [Opponent model] */
    exile: 6,
    /** On a pledge; points. [Opponent model] */
    pledge: 3,
    /** Stress added each time we ask; share. [Opponent model] */
    asking: 1,
    /** He reckons every cost at no less than this for each point it is worth to him; share. [Opponent model: .6 for all] */
    leastCostShare: 0.3,
    /** Nor at more; share. */
    mostCostShare: 1.5,
    /** How much dearer he reckons all costs where he stays within what Washington has announced: he may be out; factor. */
    caution: 1.15,
    /** How much less dear he thinks a thing each time we offer it; share. [Opponent model] */
    offering: 0.5,
    /** Added to the count of what we ask for again, unchanged, while our offers get better for him; times. */
    insisting: 0.5,
    /** Count of what we put in after our first offer, or raise by a rung, where the first offer counts 1; times. */
    late: 0.5,
    /** Taken off the count of what we let go, or take back; times. */
    takenBack: 1.5,
    /** Least count: what one lets go means less than what one never named; times. */
    leastCount: -0.5,
    /** Reliability he thinks we expect of him; 0–1. [Opponent model] */
    assumedReliability: 0.6,
  },
  /** How long he stays. */
  patience: {
    /** Spent on every exchange; points of patience. [Patience] */
    exchange: 1,
    /** Spent when we let him speak; points of patience. [Patience] */
    wait: 1.5,
    /** Most that one insult costs on top; points of patience. [Patience] */
    mostInsult: 5,
    /** At this he shows it; points of patience. [§3] */
    thin: 3,
    /** Rapport when he rises; meter points. [Patience] */
    riseRapport: -6,
  },
} as const;
