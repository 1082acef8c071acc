/** Dossier: the people. Groups with those held, expelled and free to stay, and those who will not leave. */
import { t } from '../../i18n/messages';
import { whole } from '../../i18n/numbers';
import type { SeenGroup } from '../../machine/views';
import type { Group } from '../../scenario/scenario';
import { caseWords, toldIn } from '../parts/case-words';
import { Faces } from '../parts/faces';
import { sourceWords } from '../parts/source-words';
import { SpanBar } from '../parts/span-bar';
import type { Playing } from '../use-shell';

const MOST_FACES = 6;

function fates(seen: SeenGroup): string[] {
  const { held, exiled, stayed, refusing, arrested } = seen;
  const words = [held > 0 ? t('dossier:held', { count: held }) : t('dossier:nobodyHeld')];
  if (stayed > 0) words.push(t('dossier:freedStay', { count: stayed }));
  if (exiled > 0) words.push(t('dossier:freedExile', { count: exiled }));
  if (arrested > 0) words.push(t('dossier:arrested', { count: arrested }));
  if (refusing > 0) words.push(t('dossier:refusing', { count: refusing }));
  return words;
}

interface GroupCardProps {
  readonly group: Group;
  readonly seen: SeenGroup;
  readonly lang: string | undefined;
}

function GroupCard({ group, seen, lang }: GroupCardProps) {
  const people = seen.held + seen.exiled + seen.stayed;
  return (
    <li class="card group">
      <Faces group={group} people={people} most={MOST_FACES} class="faces" />
      <div class="stack group__words">
        <h3 lang={lang}>{group.label}</h3>
        <p class="fates">{fates(seen).join(' · ')}</p>
        {group.about && <p lang={lang}>{group.about}</p>}
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
          return seen && <GroupCard key={group.id} group={group} seen={seen} lang={toldIn(scenario)} />;
        })}
      </ul>
      {held > 0 && (
        <section class="stack" aria-labelledby="holds-title">
          <h3 id="holds-title">{t('dossier:holds')}</h3>
          <ul class="list stack">
            {scenario.groups.map(({ id, label }) => {
              const seen = view.groups.find((group) => group.id === id);
              return (
                seen &&
                seen.held > 0 && (
                  <li key={id}>
                    <h4 lang={toldIn(scenario)}>{label}</h4>
                    <SpanBar
                      label={t('dossier:holdRumour', { source: sourceWords(scenario, seen.hold), him })}
                      low={seen.hold.low}
                      high={seen.hold.high}
                      to={scale}
                    />
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
