/** The smallest case that still has a part of every kind: damage hits something that matters. */
export const TINY_CASE = `format: 1
id: tiny
language: en
title: { en: Tiny, pl: Malutka }
sources: { radio: { title: A report, date: 2025-12-24, url: "https://example.org/a" } }
words: { drink: { vodka: vodka, tea: { en: tea, pl: herbata } } }
calendar:
  - { visit: 1, date: 2025-02-12, season: winter, cable: "{counterpart} pours {drink}." }
rules: { visits: 1, spread: 0.4, arrests: { rate: 1.2, group: new } }
you: { role: Envoy, instructions: Go., authority: 14 }
counterpart:
  name: { real: A, fictional: B }
  persona: calm
  appetite: 9
personas: { calm: { ambition: 0.7, beta: 0.6, tau: 0.15, gamma: 8, rho: 6, insult: 0.6, patience: 10 } }
meters: { support: 60, grip: { start: 60, label: Hold } }
relief:
  - id: airline
    label: Airline
    basis: documented
    source: radio
    steps:
      licence: { worth: 5, cost: 2, term: 1 }
      lifted: { worth: 9, cost: 6.25, do: { grip: -2 } }
    rumour: { low: 3, high: 20, source: press }
gestures:
  - { id: call, label: Call, worth: 5, cost: 2, available: false }
groups:
  - { id: one, label: One, people: 3, hold: { exile: 1, stay: 3 }, mandate: { exile: 5, stay: 6 }, refusesExile: 1 }
  - { id: new, label: New, people: 0, hold: { exile: 2, stay: 4 }, mandate: { exile: 2, stay: 3 } }
pledges:
  - { id: calm-streets, label: Calm, hold: 6, mandate: 5, kept: 0.5, arrests: 0.5 }
preparations:
  - { id: ask, label: Ask, when: { visit: { min: 1 } }, do: { reveal: [airline], unlock: [call] } }
topics:
  - id: hockey
    opening: He skates.
    replies:
      - { say: Well, do: { rapport: +4, flag: [skated] } }
      - { say: Badly, when: { not: { flags: [skated] } } }
events:
  - { id: storm, when: { any: [{ grip: { min: 55 } }, { relief: { airline: licence } }] }, headline: Storm, text: Wind., do: { worth: { airline: +1 } } }
endings:
  - { id: recalled, at: once, when: { support: { max: 0 } }, title: Recalled, text: Home. }
  - { id: over, title: Over, text: Done. }
history:
  - { visit: 1, gave: { airline: licence }, got: [{ group: one, terms: exile, people: 1 }], source: radio }
`;
