/** The source of a small whole case: two visits, every kind of item once or more. Fuzzing starts from it, too. */
export const SMALL_CASE = `format: 1
id: small-swap
language: en
title: A small swap
summary: Two visits, one airline, eleven people.
minutes: 10
ages: 14+
authors: [Tests]
licence: CC-BY-4.0
disclaimer: All invented.
sources:
  radio: { title: A report, publisher: Radio, date: 2025-12-24, url: "https://example.org/report" }
words:
  drink: { vodka: vodka, tea: tea }
  airline: { real: Real Air, fictional: { en: Far Air, pl: Linie Dalekie } }

calendar:
  - { visit: 1, date: 2025-02-12, season: winter, cable: The first cable., title: First visit }
  - { visit: 2, date: 2025-04-30, season: spring, cable: The second cable., title: Second visit }

rules:
  visits: 2
  preparations: 2
  hours: 3
  exchanges: 4
  renewal: 0.5
  phi: 0.35
  spread: 0.4
  arrests: { rate: 1.2, fairPrice: 1.1, group: newly-detained }

you:
  role: Special envoy
  instructions: Bring our citizen home first.
  authority: 14

counterpart:
  name: { real: The President, fictional: The Governor }
  title: President
  about: A long-serving head of state.
  persona: broker
  base: 2
  baseSpread: 1.2
  appetite: 14
  reliability: 0.6
  rumours: { reliability: { low: 0.3, high: 0.9, source: embassy cable } }

meters:
  support: 60
  allies: 60
  rapport: 45
  trust: 45
  grip: { start: 60, label: The hold of the east }
  signal: 20

relief:
  - id: airline
    label: National airline
    about: Spare parts and landing rights.
    icon: aeroplane
    basis: documented
    source: radio
    steps:
      licence: { worth: 5, cost: 2, allies: 1, term: 1 }
      suspension: { worth: 8, cost: 4, allies: 2, do: { grip: -2 } }
      lifted: { worth: 12, cost: 8, allies: 4, do: { grip: -4, signal: +2 } }
    rumour: { low: 3, high: 20, source: airline analysts }
  - id: fertiliser
    label: Fertiliser
    about: It needs the ports of the allies.
    icon: train
    transit: true
    basis: estimated
    steps:
      licence: { worth: 4, cost: 2, allies: 2, term: 1 }
      lifted: { worth: 10, cost: 6, allies: 5 }
    rumour: { low: 5, high: 22, source: analysts }
  - id: bank
    label: A bank
    icon: bank
    steps:
      suspension: { worth: 3, cost: 3, allies: 1 }
    rumour: { low: 1.36, high: 6.6, source: analysts }

gestures:
  - id: phone-call
    label: A call from the President
    icon: telephone
    worth: 5
    cost: 2
    available: false
    do: { rapport: +2 }
    rumour: { low: 2.27, high: 11, source: analysts }
  - id: photograph
    label: A photograph
    icon: camera
    worth: 2
    cost: 1.5
    allies: 1
    rumour: { low: 0.91, high: 4.4, source: analysts }

groups:
  - id: dual-citizen
    label: A dual citizen
    about: Arrested at the border.
    people: 1
    hold: { exile: 1, stay: 3 }
    mandate: { exile: 10, stay: 12 }
    portraits: 1
    do: { support: +2 }
    rumour: { low: 0, high: 6, source: human-rights monitors }
  - id: writers
    label: Writers
    people: 6
    hold: { exile: 3, stay: 6 }
    mandate: { exile: 5, stay: 9 }
    refusesExile: 2
    portraits: 2
    rumour: { low: 2.73, high: 13.2, source: analysts }
  - id: rivals
    label: Rivals
    people: 4
    hold: { exile: 9, stay: 16 }
    mandate: { exile: 6, stay: 10 }
    never: true
    rumour: { low: 7.27, high: 35.2, source: analysts }
  - id: newly-detained
    label: Newly detained
    people: 0
    hold: { exile: 2, stay: 4 }
    mandate: { exile: 2, stay: 3 }
    rumour: { low: 1.82, high: 8.8, source: analysts }

pledges:
  - id: no-new-arrests
    label: No new arrests
    hold: 6
    mandate: 5
    kept: 0.5
    arrests: 0.5
    rumour: { low: 2.73, high: 13.2, source: analysts }
  - id: carry-a-message
    label: Carry a message east
    icon: letter
    hold: 3
    mandate: 3
    do: { signal: +8 }
    rumour: { low: 1.36, high: 6.6, source: analysts }

preparations:
  - id: ask-intelligence
    label: Ask for an assessment
    result: The airline matters more than it seems.
    when: { visit: { min: 1 } }
    do: { reveal: [airline], support: -1 }
  - id: arrange-the-call
    label: Arrange the call
    result: The line is open.
    once: true
    do: { unlock: [phone-call] }

topics:
  - id: advice-on-the-east
    opening: He offers you his reading of the neighbour to the east.
    when: { visit: { min: 1 } }
    replies:
      - { say: Listen and ask, answer: He warms to it., mood: warm, do: { rapport: +4, signal: +2, reveal: [airline] } }
      - { say: Change the subject, mood: offended, do: { rapport: -3 } }
  - id: hockey
    opening: He asks whether you skate.
    repeat: true
    replies:
      - { say: Badly, answer: He laughs., mood: amused, do: { rapport: +3 } }
  - id: a-list-of-names
    opening: You lay a list on the table.
    hours: 2
    replies:
      - { say: Read it aloud, answer: He listens., do: { unlock: [the-old-rival], flag: [list-read] } }
      - { say: Leave it there }
  - id: the-old-rival
    opening: He speaks of the man himself.
    available: false
    replies:
      - { say: Ask after him, mood: closed, do: { rapport: -1 } }

toasts: { warmth: 2, weariness: 18, most: 4 }

events:
  - id: eastern-aircraft
    phase: aftermath
    when: { relief: { airline: suspension }, grip: { min: 55 } }
    chance: 0.6
    once: true
    headline: Aircraft to be bought from the east
    text: The article.
    by: him
    reactions: { washington: Dismay., allies: We said so. }
    do: { support: -8, allies: -4 }
  - id: a-quiet-word
    phase: briefing
    when: { visit: { min: 2 } }
    once: true
    headline: A quiet word from the allies
    text: They ask to be told first.
    by: allies
    do: { allies: +1 }

endings:
  - { id: recalled, at: once, when: { support: { max: 5 } }, title: Recalled, text: Washington calls you home. }
  - { id: channel-open, when: { freed: { min: 5 } }, title: The channel stays open, text: People came home. }
  - { id: no-agreement, title: Nobody crosses today, text: The bus leaves empty. }

history:
  - { visit: 1, gave: { airline: licence }, got: [{ group: dual-citizen, terms: exile, people: 1 }], source: radio }
parallels:
  - { title: A bridge, text: "Once, on a bridge.", source: radio }
debrief: { prompts: [What did you want most?] }
hints:
  - { visit: 1, phase: briefing, text: Read the cable first. }
`;
