/**
 * Every number of the negotiation model that is not a scenario's own, in one record: the rules read it from
 * `scenario.rules.model`, the counterpart from `view.model`. It is not part of the format a teacher writes; the lab
 * varies it. Personas stand in `personas.ts`, the scores in the debrief.
 *
 * Points are those of the scenario's scale, meters run 0–100. In brackets: where a number comes from, a paragraph of
 * the study (model/README.md) by its title, or a section of design.md (§). Two levels, numbers only: whoever varies
 * them needs to know no more.
 */
import { BETWEEN_MODEL } from './model-between';
import { HIS_MODEL } from './model-his';

export const MODEL = {
  ...HIS_MODEL,
  ...BETWEEN_MODEL,
  /** What is drawn once from the seed. */
  truth: {
    /** Least factor on a hidden value; factor. [Setup] */
    leastFactor: 0.35,
    /** Greatest factor on a hidden value; factor. [Setup] */
    mostFactor: 2.6,
    /** Sigma of what the town gets wrong, per sigma of the values; factor. [Setup: .9/.65] */
    rumourError: 1.4,
    /** Half-width of his reliability's draw at the study's spread; 0–1. [Setup: q in .3–.85] */
    reliabilityRange: 0.275,
    /** The study's spread, at which that half-width holds; sigma. [Setup] */
    reliabilitySpread: 0.65,
    /** His reliability never falls below; 0–1. [Delivery] */
    leastReliability: 0.15,
    /** Nor is it drawn above; 0–1. [§2] */
    mostReliability: 0.95,
  },
  /** What the player hears. */
  news: {
    /** Sigma of right news, in the logarithm. [§4] */
    rightError: 0.12,
    /** Sigma of wrong news, in the logarithm. [§4] */
    wrongError: 0.6,
    /** Low end of the range told, as a share of its centre; factor. [§4] */
    lowShare: 0.8,
    /** High end of the range told; factor. [§4] */
    highShare: 1.25,
    /** Least width of a range told; points. [§4] */
    leastWidth: 1,
    /** Reliability is told within so much either way; hundredths of 1. [§4] */
    reliabilityHalfWidth: 12,
    /** Fatigue at which news would be wrong for certain; meter points per 1 of chance. [§2 meters] */
    fatigueMisleads: 200,
    /** Fatigue that doubles the error of news; meter points. [§2 meters] */
    fatigueBlurs: 60,
    /** Fatigue that doubles the width of every range shown; meter points. [§2 meters] */
    fatigueWidens: 100,
    /** How far the far end of a range is taken along where a hint contradicts it; factor. [§3] */
    hintStretch: 1.25,
    /** Misjudgement from which he has a hint to give; factor. [§3] */
    worthHinting: 1.05,
  },
  /** What a thing given is worth to him. */
  worth: {
    /** Worth left to relief that was taken back once; share. [§2] */
    tarnished: 0.6,
    /** Worth of transit relief without any help of the allies; share. [Allies] */
    transitFloor: 0.3,
    /** Allies from which transit relief has its full worth; meter. [Allies: 50; docs/model.md, Balance] */
    transitAllies: 60,
  },
  /** How far Washington goes. */
  authority: {
    /** Support below which it signs for less; meter. [§2 meters] */
    thinSupport: 30,
    /** Share of the authority it signs for then. [§2 meters] */
    thinShare: 2 / 3,
    /** Chance of disavowal per share of authority exceeded. [§2] */
    disavowalSlope: 1.5,
    /** Support at which chance is neither raised nor lowered; meter. [§2] */
    disavowalNeutral: 50,
    /** Support missing for a whole more chance; meter points. [§2] */
    disavowalPerSupport: 200,
    /** Greatest chance of disavowal; 0–1. [§2] */
    disavowalMost: 0.9,
  },
  /** Talks and toasts before the table. */
  talks: {
    /** How far gains fade as a meter fills: 1 is linearly to nothing at 100. [Signal; What failed 6] */
    fading: 1,
    /** Glasses one carries easily. [§2 toasts] */
    easyGlasses: 2,
    /** Easy glasses that weary as much as the scenario's `weariness`. [§2 toasts] */
    easyAsOne: 3,
    /** Sips that weary as much. [§2 toasts] */
    sipsAsOne: 9,
    /** Warmth of a sip, as a share of a glass's. [§2 toasts] */
    sipWarmth: 0.5,
    /** Rapport for declining with grace; meter points. [§2 toasts] */
    declined: -0.5,
  },
  /** Delivery: who keeps what, and what it moves. */
  delivery: {
    /** His reliability with no ally watching; share. [Order: .6; Balance] */
    watchFloor: 0.5,
    /** Share added at allies 100; the sum counts up to 1. [Order: .8; Balance] */
    watchAllies: 0.9,
    /** Trust for a deal that Washington disavows; meter points. [§2 meters] */
    disavowedTrust: -15,
    /** Support for it; meter points. [§2] */
    disavowedSupport: -3,
    /** Rapport for a deal struck; meter points. [§2] */
    goodwill: 3,
    /** Trust where we move first; meter points. [Trust] */
    trustWeFirst: 18,
    /** Trust where both move together; meter points. [Trust] */
    trustTogether: 6,
    /** Trust where they move first; meter points. [Trust] */
    trustTheyFirst: 2,
    /** Worth given that earns that trust in full; points. [Trust] */
    fullTrustWorth: 10,
    /** Support per point of cost; meter points. [Support] */
    supportPerCost: -0.4,
    /** Allies per point of their cost; meter points. [Allies: −1.8; Balance] */
    alliesPerCost: -2,
    /** Share of that cost left where the allies were consulted. [Allies] */
    consultedShare: 0.5,
    /** Grip per point of worth given; meter points. [Grip] */
    gripPerWorth: -0.3,
    /** Support per point of mandate delivered; meter points. [Support] */
    supportPerMandate: 0.65,
    /** Signal per point of mandate delivered; meter points. [Signal] */
    signalPerMandate: 0.45,
    /** Allies where all who come free may stay; meter points. [Allies] */
    alliesForStaying: 3,
    /** Support for each thing he withholds; meter points. [Delivery] */
    shortSupport: -4,
    /** Signal for each thing he withholds; meter points. [Delivery] */
    shortSignal: -3,
  },
  /** Our answer to a delivery. */
  answer: {
    /** Chance, per reliability, that a protest still brings a thing; share. [Delivery] */
    protestRecovers: 0.4,
    /** The same for snapping back; share. [Delivery] */
    snapRecovers: 0.5,
    /** The same for letting it pass; share. [Delivery] */
    passRecovers: 0,
    /** Rapport for a protest; meter points. [Delivery] */
    protestRapport: -2,
    /** Trust for snapping back a deal that fell short; meter points. [Delivery] */
    snapTrust: -8,
    /** Grip for it: he turns to his patron; meter points. [Delivery] */
    snapGrip: 2,
    /** His reliability when we let it pass; 0–1. [Delivery] */
    passReliability: -0.03,
    /** Trust for snapping back a deal he kept; meter points. [Delivery] */
    breachTrust: -25,
    /** Rapport for that breach; meter points. [Delivery] */
    breachRapport: -8,
    /** Allies for that breach; meter points. [Delivery] */
    breachAllies: -3,
    /** His reliability after it; 0–1. [Delivery] */
    breachReliability: -0.1,
  },
  /** Once a visit, whatever happened. */
  drift: {
    /** Support: impatience at home; meter points. [Support] */
    support: -3,
    /** Support where nobody came free; meter points. [Support] */
    nobodyFreed: -3,
    /** Allies from which Washington asks no questions; meter. [Support: 50; Balance] */
    alliesEnough: 55,
    /** Support per point of allies missing; meter points. [Support] */
    perAllyMissing: -0.12,
    /** Trust: a word fades; meter points. [Trust] */
    trust: -2.5,
    /** Grip: the patron's pull; meter points. [Grip] */
    grip: 1.5,
    /** Support for a pledge he breaks; meter points. [§2] */
    pledgeBrokenSupport: -2,
    /** Signal for it; meter points. [§2] */
    pledgeBrokenSignal: -2,
    /** Trust when a licence lapses; meter points. [§2] */
    lapsedTrust: -4,
    /** Rapport when a licence lapses; meter points. [§2] */
    lapsedRapport: -2,
  },
  /** The revolving door; rate and fair price are the scenario's. */
  arrests: {
    /** Factor without any ally watching. [Arrests: 1.8; Balance] */
    unwatched: 2.3,
    /** Taken off it at allies 100. [Arrests: 1.2; Balance] */
    watched: 2,
    /** Factor where all who come free may stay. [Arrests] */
    allStay: 0.7,
    /** Added to it where all of them must leave. [Arrests] */
    exile: 0.6,
    /** Allies for each person taken; meter points. [Arrests] */
    allies: -0.1,
    /** Support for each person taken; meter points. [Arrests] */
    support: -0.05,
  },
  /** When the campaign is over before its last visit. */
  ending: {
    /** Support at which the envoy is recalled; meter. [Support] */
    recalled: 5,
    /** Rapport at which the channel breaks; meter. [§2 meters] */
    broken: 0,
  },
} as const satisfies { readonly [part: string]: { readonly [name: string]: number } };

/** The numbers of the model by part and name. */
export type Model = {
  readonly [P in keyof typeof MODEL]: { readonly [N in keyof (typeof MODEL)[P]]: number };
};
