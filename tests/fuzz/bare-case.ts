/** A case with only what must be there: quick to parse, so that many damaged copies of it cost little. */
export const BARE_CASE = `format: 1
id: bare
language: en
title: Bare
calendar:
  - { visit: 1, date: 2025-02, season: winter, cable: "{counterpart} waits." }
rules: { visits: 1 }
you: { role: Envoy, instructions: Go., authority: 14 }
counterpart: { name: { real: A, fictional: B }, appetite: 9 }
relief:
  - { id: airline, label: Airline, steps: { licence: { worth: 5, cost: 2 } } }
groups:
  - { id: one, label: One, people: 3, hold: { exile: 1, stay: 3 }, mandate: { exile: 5, stay: 6 } }
endings:
  - { id: home, when: { freed: { min: 1 } }, title: Home, text: Home. }
  - { id: over, title: Over, text: Done. }
`;
