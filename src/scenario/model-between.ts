/** What he carries from one visit to the next, and what he does between them, for `model.ts`: units and sources as told there. */
export const BETWEEN_MODEL = {
  /** What he remembers. In the study every visit started anew. [§3] */
  memory: {
    /** Share of the insults remembered that is left a visit later. [§3] */
    insultFading: 0.5,
    /** Patience he sits down without, for each insult remembered; points of patience. [§3] */
    insultPatience: 0.75,
    /** Most patience that insults take from the start; points of patience. [§3] */
    mostInsultPatience: 3,
    /** Ambition added for each insult remembered; share. [§3] */
    insultAmbition: 0.02,
    /** Most ambition that insults add; share. [§3] */
    mostInsultAmbition: 0.08,
    /** Offers at one table that must ask for a group before holding it back can have paid. [§3] */
    askedAgain: 2,
    /** By how much those offers must have grown in his value meanwhile; points. [§3] */
    raisedBy: 1,
    /** Dearer by this for each time that holding a group back has paid; share of its hold. [§3] */
    heldBackPremium: 0.1,
    /** Most times that count. [§3] */
    heldBackMost: 3,
    /** Share of those times left once he has sold the group, or while his patron's grip hurts. [§3] */
    heldBackFading: 0.5,
    /** Grip from which it hurts him, and he sells sooner; meter. [§3] */
    gripHurts: 65,
    /** Added to his concession to time (τ) for each point of grip beyond; share. [§3] */
    hurryPerGrip: 0.012,
    /** Most that is added; share. [§3] */
    mostHurry: 0.25,
  },
  /** His own moves between visits: at most one, of the greatest chance. `rules.pressure` of the scenario scales every chance. */
  pressure: {
    /** Worth given in one visit that alarms his patron; points. [Grip] */
    uneasyRelief: 14,
    /** Grip below which the patron is alarmed anyway; meter. [Grip] */
    uneasyGrip: 35,
    /** Chance of a summons then; 0–1. [Grip] */
    uneasyChance: 0.5,
    /** Grip after a summons; meter points. [Grip] */
    summonsGrip: 7,
    /** Rapport after it; meter points. [Grip] */
    summonsRapport: -3,
    /** Support after it; meter points. [Grip] */
    summonsSupport: -2,
    /** Insults remembered from which he answers at the border; points of memory. [§2] */
    insultedFrom: 2,
    /** Chance of trouble at the border then; 0–1. [§2] */
    insultedChance: 0.4,
    /** Chance of it after a visit that brought him nothing; 0–1. [§2] */
    nothingChance: 0.4,
    /** He wants more where people fetched less than this share of what they did the time before. [§2] */
    cheapShare: 0.75,
    /** Chance of trouble at the border then; 0–1. [§2] */
    moreChance: 0.4,
    /** Support after trouble at the border; meter points. [§2] */
    borderSupport: -2,
    /** Allies after it; meter points. [§2] */
    borderAllies: -4,
    /** Chance of arrests for each word of ours he has seen broken, in the visit that breaks one; 0–1. [§2] */
    cheatedChance: 0.4,
    /** Share of his stock at the start below which he looks for more; by hold. [§2] */
    stockLow: 0.6,
    /** How far above the fair price selling people must have paid; factor. [§2] */
    paidWell: 1.6,
    /** Chance of arrests then; 0–1. [§2] */
    stockChance: 0.3,
    /** People taken, of all held at the start; share. At least one. [§2] */
    taken: 0.01,
  },
} as const;
