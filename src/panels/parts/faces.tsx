/** Faces that stand for a group: as its likeness says, or turned away where nothing is said. No figure stands beside them. */
import { turnedAwaySvg } from '../../art/portrait-turned';
import { type Likeness, portraitSvg } from '../../art/portraits';
import type { Group } from '../../scenario/scenario';
import { Drawing } from './drawing';

/** A whole number from a text, the same everywhere: seeds the faces of a group. */
function seedOf(text: string): number {
  let seed = 7;
  for (const letter of text) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return seed;
}

const wordsOf = ({ likeness }: Group): Likeness => ({
  sex: (['woman', 'man'] as const).find((word) => likeness.includes(word)),
  age: (['young', 'middle', 'old'] as const).find((word) => likeness.includes(word)),
});

interface FacesProps {
  readonly group: Group;
  /** How many people there are to show, and how many faces there is room for. */
  readonly people: number;
  readonly most: number;
  readonly class: string;
}

export function Faces({ group, people, most, class: name }: FacesProps) {
  const count = Math.min(most, people, group.portraits);
  if (count < 1) return null;
  const seed = seedOf(group.id);
  const likeness = wordsOf(group);
  return (
    <span class={name}>
      {Array.from({ length: count }, (_, index) => (
        <Drawing
          key={index}
          svg={group.likeness.length > 0 ? portraitSvg(seed, index, likeness) : turnedAwaySvg(seed, index)}
        />
      ))}
    </span>
  );
}
