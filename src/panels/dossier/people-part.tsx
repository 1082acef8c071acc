/** Dossier: the people. Groups with those held, expelled and free to stay, and those who will not leave. */
import { iconSvg } from '../../art/icons';
import { portraitSvg } from '../../art/portraits';
import { t } from '../../i18n/messages';
import { whole } from '../../i18n/numbers';
import type { SeenGroup } from '../../machine/views';
import type { Group } from '../../scenario/scenario';
import { caseWords, toldIn } from '../parts/case-words';
import { Drawing } from '../parts/drawing';
import { sourceWords } from '../parts/source-words';
import { SpanBar } from '../parts/span-bar';
import type { Playing } from '../use-shell';

/** A whole number from a text, the same everywhere: seeds the faces of a group. */
export function seedOf(text: string): number {
  let seed = 7;
  for (const letter of text) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return seed;
}

const MOST_FACES = 6;

function Faces({ group }: { readonly group: Group }) {
  const seed = seedOf(group.id);
  // Of one person the text may say more than a face drawn by chance should contradict.
  if (group.people === 1) return <Drawing svg={iconSvg('passport')} class="faces faces--one" />;
  return (
    <div class="faces">
      {Array.from({ length: Math.min(MOST_FACES, group.portraits) }, (_, index) => (
        <Drawing key={index} svg={portraitSvg(seed, index)} />
      ))}
    </div>
  );
}

function fates(seen: SeenGroup): string[] {
  const { held, exiled, stayed, refusing, arrested } = seen;
  const words = [held > 0 ? t('dossier:held', { count: held }) : t('dossier:nobodyHeld')];
  if (stayed > 0) words.push(t('dossier:freedStay', { count: stayed }));
  if (exiled > 0) words.push(t('dossier:freedExile', { count: exiled }));
  if (arrested > 0) words.push(t('dossier:arrested', { count: arrested }));
  if (refusing > 0) words.push(t('dossier:refusing', { count: refusing }));
  return words;
}

function GroupCard({
  group,
  seen,
  scale,
  teller,
  him,
  lang,
}: {
  readonly group: Group;
  readonly seen: SeenGroup;
  readonly scale: number;
  /** Who says what holding them is worth. */
  readonly teller: string;
  readonly him: string;
  readonly lang: string | undefined;
}) {
  return (
    <li class="card group">
      <Faces group={group} />
      <div class="stack group__words">
        <h3 lang={lang}>{group.label}</h3>
        <p class="fates">{fates(seen).join(' · ')}</p>
        {group.about && <p lang={lang}>{group.about}</p>}
        {seen.held > 0 && (
          <SpanBar
            label={t('dossier:holdRumour', { source: teller, him })}
            low={seen.hold.low}
            high={seen.hold.high}
            to={scale}
          />
        )}
      </div>
    </li>
  );
}

export function PeoplePart({ scenario, view }: Playing) {
  const { heldAtStart, arrested, freed, held } = view.totals;
  const { him } = caseWords(scenario);
  const scale = Math.max(...view.groups.map(({ hold }) => hold.high), 100);
  return (
    <>
      <p>
        {t('dossier:flow', {
          start: whole(heldAtStart),
          taken: whole(arrested),
          freed: whole(freed),
          held: whole(held),
        })}
      </p>
      <ul class="list stack">
        {scenario.groups.map((group) => {
          const seen = view.groups.find(({ id }) => id === group.id);
          return (
            seen && (
              <GroupCard
                key={group.id}
                group={group}
                seen={seen}
                scale={scale}
                teller={sourceWords(scenario, seen.hold)}
                him={him}
                lang={toldIn(scenario)}
              />
            )
          );
        })}
      </ul>
    </>
  );
}
