/**
 * How a case's people, sides and meters are spoken of: its own words, and the game's where it has none.
 * Sentences are built on the title ("the Governor"), which fits anyone; pronouns stand where no verb follows them.
 */
import { locale, t } from '../../i18n/messages';
import type { MeterName, Scenario, Side } from '../../scenario/scenario';

/** Language of the case's own texts, for `lang`; undefined where it is the page's. */
export const toldIn = ({ language }: Scenario): string | undefined => (language === locale() ? undefined : language);

/** The label of a side as it stands alone. */
export function sideName(scenario: Scenario, side: Side): string {
  if (scenario.sides[side] !== '') return scenario.sides[side];
  return side === 'him' ? personWords(scenario).Who : t(`common:side.${side}`);
}

/** The label of a meter as it stands alone. */
export const meterName = (scenario: Scenario, meter: MeterName): string =>
  scenario.meters[meter].label || t(`menu:short.${meter}`);

/** What a meter means. */
export const meterAbout = (scenario: Scenario, meter: MeterName): string =>
  scenario.meters[meter].about || t(`dossier:meterAbout.${meter}`, caseWords(scenario));

const opens = (label: string): string => label.slice(0, 1).toLocaleUpperCase(locale()) + label.slice(1);
/** English labels stand alone with a capital article, which a sentence does not want. */
const within = (label: string): string => (locale() === 'en' ? label.replace(/^The(?= )/u, 'the') : label);

function personWords(scenario: Scenario) {
  const { title, name, pronoun } = scenario.counterpart;
  return {
    Who: title ? t('table:Who', { title }) : name,
    who: title ? t('table:who', { title }) : name,
    name,
    him: t(`common:pronoun.${pronoun}.him`),
    his: t(`common:pronoun.${pronoun}.his`),
    His: opens(t(`common:pronoun.${pronoun}.his`)),
  };
}

/** Every name a sentence may need: `Who`, `Moscow` … open one, `who`, `moscow` … stand within it. */
export function caseWords(scenario: Scenario) {
  const moscow = sideName(scenario, 'moscow');
  const washington = sideName(scenario, 'washington');
  const allies = sideName(scenario, 'allies');
  return {
    ...personWords(scenario),
    moscow: within(moscow),
    Moscow: opens(moscow),
    washington: within(washington),
    Washington: opens(washington),
    allies: within(allies),
    Allies: opens(allies),
  };
}
