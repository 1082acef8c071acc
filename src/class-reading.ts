/** What a text that was dropped or pasted holds: result codes, a saved game, or a case. Part of the composition root of class.html. */
import type { Aside, Place } from './class/result';
import type { ClassCases } from './class-cases';
import { codesIn } from './storage/find-codes';
import { moveBytesOf, type OpenedCode } from './storage/result-code';
import { isSaveText, readSave, type Save } from './storage/save';

export type HandedIn =
  | { readonly kind: 'game'; readonly place: Place; readonly game: OpenedCode }
  | { readonly kind: 'aside'; readonly aside: Aside };

/** Codes looked at before the page may draw again. */
const SLICE = 150;

const rest = (): Promise<void> => new Promise((go) => setTimeout(go));

const aside = (place: Place, why: Aside['why'], about = ''): HandedIn => ({
  kind: 'aside',
  aside: { place, why, about },
});

/** A saved game as an opened code: what it holds of its own case is known from now on. */
async function readGame(place: Place, save: Save, cases: ClassCases): Promise<HandedIn> {
  const { scenario: told, profile, seed, moves } = save;
  const head = { scenario: told.id, modelHash: told.modelHash };
  if (told.source) await cases.add(told.source.name, told.source.text);
  const scenario = await cases.find(head, profile);
  if (!scenario) return aside(place, 'foreign', told.id);
  try {
    const moveBytes = moveBytesOf(scenario, moves);
    return { kind: 'game', place, game: { ...head, profile, seed, claim: null, moveBytes } };
  } catch {
    return aside(place, 'unplayable');
  }
}

/** In the order of the text, a slice at a time; `case` where the text itself is a case. Never throws. */
export async function* readHandedIn(
  place: Place,
  text: string,
  cases: ClassCases,
): AsyncGenerator<readonly HandedIn[] | 'case'> {
  if (isSaveText(text)) {
    const read = readSave(text);
    yield [read.ok ? await readGame(place, read.save, cases) : aside(place, 'damaged')];
    return;
  }
  let slice: HandedIn[] = [];
  let any = false;
  for (const { line, opened } of codesIn(text)) {
    any = true;
    const at = { file: place.file, line };
    slice.push(opened ? { kind: 'game', place: at, game: opened } : aside(at, 'damaged'));
    if (slice.length < SLICE) continue;
    yield slice;
    slice = [];
    await rest();
  }
  if (any) yield slice;
  else if (/\.(?:ya?ml|json)$/iu.test(place.file) && (await cases.add(place.file, text))) yield 'case';
  else yield [aside(place, 'not-read')];
}
