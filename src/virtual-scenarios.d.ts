/** The index of the built-in cases, made by scripts/vite-scenarios.ts when the game is built or served. */
declare module 'virtual:scenarios' {
  /** As the case has it: plain, in the case's language; or by language (`en`), or by names (`real`, `fictional`), or one in the other. */
  export type IndexText = string | { readonly [key: string]: IndexText };

  export interface BuiltInScenario {
    readonly id: string;
    readonly title: IndexText;
    readonly summary: IndexText;
    /** Length of a game. */
    readonly minutes: number;
    /** For instance `14+`. */
    readonly ages: string;
    /** Language that plain strings of the case are in, as a BCP 47 tag. */
    readonly language: string;
    /** Languages it has been translated to, as BCP 47 tags. */
    readonly locales: readonly string[];
    /** Of the file at `url`, 16 hex digits; not the hash of the model that saves are tied to. */
    readonly hash: string;
    /** Relative to the page. Holds `{ case, texts }`: the case as its author wrote it, and its texts by locale. */
    readonly url: string;
  }

  /** In alphabetical order of their ids. */
  export const scenarios: readonly BuiltInScenario[];
}
