export interface FoundBrowser {
  readonly executablePath: string;
  /** Variables that its environment needs beside ours. */
  readonly env: Readonly<Record<string, string>>;
  /** Where it was found, in words. */
  readonly source: string;
}

/** Throws an error that says what was tried and what to install. */
export function findBrowser(): FoundBrowser;

/** The browser that pictures are compared in; `pinned` where its version is the lock file's. Throws as `findBrowser` does. */
export function findPinnedBrowser(): FoundBrowser & { readonly pinned: boolean };
