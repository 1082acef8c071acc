/** What faces of a group may show: one word of each kind at most. */
import type { Finding } from './problem';
import type { WrittenCase } from './schema-case';

const KINDS = [
  ['woman', 'man', 'anyone'],
  ['young', 'middle', 'old'],
] as const;

export function checkLikeness({ groups }: WrittenCase): Finding[] {
  return groups.flatMap(({ likeness = [] }, index) =>
    KINDS.flatMap((kind): Finding[] => {
      const said = likeness.filter((word) => kind.some((one) => one === word));
      if (said.length < 2) return [];
      return [
        {
          code: 'likeness-contradicts',
          path: ['groups', index, 'likeness'],
          message: `One face cannot be all of this: ${said.join(', ')}.`,
          hint: `Keep one of ${kind.join(', ')}.`,
        },
      ];
    }),
  );
}
