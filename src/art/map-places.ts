/** What the stage knows of a baked map: places and ways in picture pixels (1920 × 1080). Lies beside the picture as JSON. */

export type Spot = readonly [number, number];
/** A name for each profile of names. */
export interface Names {
  readonly real: string;
  readonly fictional: string;
}
export interface MapPlaces {
  /** Of the source it was baked from. */
  readonly hash: string;
  /** Side the weather comes from. */
  readonly front: 'east' | 'west';
  readonly cities: readonly (Names & {
    readonly at: Spot;
    readonly rank: number;
    readonly side: 'left' | 'right' | 'above' | 'below';
  })[];
  readonly labels: readonly (Names & {
    readonly at: Spot;
    readonly size: number;
    readonly colour: string;
    readonly tilt: number;
  })[];
  /** Ways in even steps of about 16 pixels. */
  readonly routes: readonly {
    readonly by: 'aeroplane' | 'train' | 'lorry' | 'ship';
    readonly way: readonly Spot[];
    /** Place on the way, as an index, where it first leaves the country in front; undefined where it never does. */
    readonly crossing?: number;
  }[];
  /** From the capital to where those who must leave are counted. */
  readonly exile: readonly Spot[];
  /** Box around the country in front and the place abroad where people are counted: what a small screen shows. */
  readonly frame: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  /** Homes in the country in front. */
  readonly homes: readonly Spot[];
}
