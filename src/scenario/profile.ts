/** How one scenario is told and how hard it is. Names and hospitality change words only. */
export interface Profile {
  readonly names: 'real' | 'fictional';
  readonly hospitality: 'vodka' | 'tea';
  readonly difficulty: 'guided' | 'standard' | 'expert';
}

export const DEFAULT_PROFILE: Profile = { names: 'real', hospitality: 'vodka', difficulty: 'standard' };

/** Factor on `rules.spread`: how far hidden values vary from game to game. */
export const SPREAD_BY_DIFFICULTY: { readonly [D in Profile['difficulty']]: number } = {
  guided: 0.6,
  standard: 1,
  expert: 1.3,
};
