/** What is said to be documented must say where. */
import { didYouMean } from './did-you-mean';
import type { Finding, Path } from './problem';
import type { WrittenCase } from './schema-case';

interface Sourced {
  readonly basis?: string | undefined;
  readonly source?: string | undefined;
}

const SOURCED = [
  ...(['calendar', 'relief', 'gestures', 'groups', 'pledges', 'preparations', 'topics', 'events'] as const),
  ...(['history', 'parallels'] as const),
];

export function checkSources(written: WrittenCase): Finding[] {
  const known = Object.keys(written.sources ?? {});
  return SOURCED.flatMap((kind) => {
    const entries: readonly Sourced[] = written[kind] ?? [];
    return entries.flatMap((entry, index) => findings(entry, [kind, index], known));
  });
}

function findings({ basis, source }: Sourced, path: Path, known: readonly string[]): Finding[] {
  if (source !== undefined && !known.includes(source)) {
    return [
      {
        code: 'unknown-source',
        path: [...path, 'source'],
        message: `There is no source “${source}”.`,
        hint: `${didYouMean(source, known)} Sources are defined under “sources”.`,
      },
    ];
  }
  if (basis !== 'documented' || source !== undefined) return [];
  return [
    {
      code: 'documented-without-source',
      path: [...path, 'basis'],
      message: 'This is said to be documented, but names no source.',
      hint: 'Add “source:” with a key of “sources”, or call it estimated or invented.',
    },
  ];
}
