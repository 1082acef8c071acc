/** How the case is told and how hard it is: names, hospitality, difficulty. Names and hospitality change words only. */

import { languageName } from '../../i18n/languages';
import { t } from '../../i18n/messages';
import type { Profile } from '../../scenario/profile';
import { useShell, useShellState } from '../use-shell';

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly about: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ name, about, value, options, onChoose }: ChoiceProps<T>) {
  const id = `profile-${options[0]?.[0] ?? name}`;
  return (
    <fieldset class="choices" aria-describedby={id}>
      <legend>{name}</legend>
      <div class="choices__row">
        {options.map(([option, label]) => (
          <label class="pick" key={option}>
            <input type="radio" name={id} checked={value === option} onChange={() => onChoose(option)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p id={id} class="choices__about">
        {about}
      </p>
    </fieldset>
  );
}

/** Only where the case has been translated. */
function LanguageChoice() {
  const shell = useShell();
  const language = useShellState((state) => state.options.language);
  const origin = useShellState((state) => state.session.origin);
  const languages = shell.cases.find(({ id }) => origin?.kind === 'builtin' && id === origin.id)?.languages ?? [];
  const [first] = languages;
  if (first === undefined || languages.length < 2) return null;
  return (
    <Choice
      name={t('opening:language')}
      about={t('opening:languageAbout')}
      value={languages.includes(language) ? language : first}
      options={languages.map((code) => [code, languageName(code)] as const)}
      onChoose={(chosen) => shell.setOptions({ language: chosen })}
    />
  );
}

export function ProfileForm() {
  const shell = useShell();
  const profile = useShellState((state) => state.session.scenario?.profile);
  if (!profile) return null;
  const change = (part: Partial<Profile>) => shell.retell({ ...profile, ...part });
  return (
    <section class="stack" aria-labelledby="profile-title">
      <h2 id="profile-title">{t('opening:profile')}</h2>
      <LanguageChoice />
      <Choice
        name={t('opening:names')}
        about={t('opening:namesAbout')}
        value={profile.names}
        options={[
          ['real', t('opening:namesReal')],
          ['fictional', t('opening:namesFictional')],
        ]}
        onChoose={(names) => change({ names })}
      />
      <Choice
        name={t('opening:hospitality')}
        about={t('opening:hospitalityAbout')}
        value={profile.hospitality}
        options={[
          ['vodka', t('opening:hospitalityVodka')],
          ['tea', t('opening:hospitalityTea')],
        ]}
        onChoose={(hospitality) => change({ hospitality })}
      />
      <Choice
        name={t('opening:difficulty')}
        about={t('opening:difficultyAbout')}
        value={profile.difficulty}
        options={[
          ['guided', t('opening:guided')],
          ['standard', t('opening:standard')],
          ['expert', t('opening:expert')],
        ]}
        onChoose={(difficulty) => change({ difficulty })}
      />
    </section>
  );
}
