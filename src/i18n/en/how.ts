/** How the numbers of each part of the debrief are computed, by the part's id: plain words first, the formula after them. */
export const how = {
  ending: [
    'Freed are all who left prison in your deals: those expelled and those free to stay. Newly taken are all arrests since the first visit, and they count among those still held. Who refused exile stays held.',
  ],
  rumours: [
    'When a game begins, each figure that the author wrote is multiplied by a factor drawn from the seed. That is the truth of this game, and it can shift by what happens. The rumour is the author’s range, made wider or moved by another draw. What you learned narrowed it; a source that is wrong moves it the wrong way.',
    'A range has “held” where the truth lies within it, both ends included. Promises kept, of 100, is the chance with which the other side delivers what it owes once it has been served first.',
  ],
  beliefs: [
    'A want is right if it is among the three things, of all relief and gestures, that were truly worth most at the end. “Never” is right if that group was truly never to be released, or if you said “nobody” and there was none.',
    'The walk-away line is the least value at which an offer is still better than none: base + gamma · (hold − 50)/50 − rho · (rapport − 50)/50, and never below 0. The distance is your guess minus it, without a sign.',
  ],
  timeline: [
    'Worth is what a thing was truly worth to the other side on that day, for the step that was signed; promised word counts in it as much as they believed it. Weight is what it costs them to let go. The value of a paper is worth minus weight, and they sign at or above their line.',
    'The line at exchange k is r + (A − r) · (1 − s^(1/beta)), where s = (tau + hurry) · k / K + (1 − tau) · m. Here r is where they walk away, A where they open, and K how many exchanges there are. How far your offers have come is m, from 0 to 1. The line never falls below r (after Faratin, Sierra and Jennings, 1998).',
    'A meter’s change over a visit is the sum of all its causes from the first day of that visit to the first day of the next.',
  ],
  pressures: [
    'After each visit there may be up to three reasons: a patron who is uneasy (a summons), an insult, an empty visit or a poor price (trouble at the border), a broken word or people who sell well while few are left (arrests). Each makes its move likely to some degree; the likeliest is taken, and a draw of the seed decides whether it is made. A promise they keep in that visit can stop it. What it moved is read off the list of causes that the game keeps for each meter.',
  ],
  picture: [
    'The other side never saw your instructions. It began with equal stress on everybody and costs in proportion to worth. Each time you asked for something, it took it to matter more to you; each time you offered something, it took it to cost you less (a frequency model).',
    'The pairs: take any two things that were named, and ask whether the other side put them in the same order as your instructions did. The figure is the number of right pairs of 100.',
  ],
  'value-map': [
    'Across: what a paper is worth to the other side. V = d · worth given − hold of what is let go. If you move first, d is 1; if they do, it is c. If both move at once, it is c + phi · (1 − c). Here c is their trust in your word, from 0 to 1, and phi how far moving at once protects each side.',
    'Upwards: what it is worth to your instructions. M = e · mandate − cost. If they move first, e is 1; if you do, it is q. At once, it is q + phi · (1 − q). Here q is the true chance that a promise to you is kept. On the map of the whole campaign every promise is taken as kept: d and e are 1.',
    'The edge holds every paper within both limits that no other paper beats for both sides. It is found exactly, by merging lists of what can be given and of what can be got (Nemhauser and Ullmann, 1969). The zone of possible agreement is all that leaves neither side worse off than no deal.',
    'Nash point: of the edge within the zone, the point at which (V − their line) · M is greatest (Nash, 1950). Kalai–Smorodinsky point: the one at which both sides come equally near to the best each could hope for in the zone (1975). They describe; they do not say what is just.',
    'What really happened is put on the map at the values of this game: the highest rung each kind of relief reached, the gestures, and the people, each counted once, all of it delivered; promises were not recorded.',
  ],
  missed: [
    'Papers were tried that differ from yours in at most two places, one of which may be the order of moving. The gain is M of the new paper minus M of what you signed (or minus nothing): mandate that may be expected to come, less cost.',
  ],
  expert: [
    'The expert is a scripted player. It hears the same rumours and answers as you would, and never looks at a hidden number. What it hears moves its guesses (a linear filter after Kalman, 1960). For each offer it could still make, it asks how likely a yes is after all that was refused before, and what that yes is worth to your instructions. To this it adds what the later offers are worth if the answer is no (dynamic programming after Bellman, 1957). Its five dimensions are computed exactly as yours are.',
  ],
  scrubber: [
    '“You knew” is the range that stood in your dossier at that moment. “You believed” is the belief sheet you had filled last. “It was” is the true figure at that moment: of relief and gestures their worth in full, of people what it weighs to let all of them stay, of a promise what it weighs.',
    'A meter runs from 0 to 100. Each change is one line with its cause, and the lines add up to the course that is drawn; at 0 and at 100 what goes beyond is cut off.',
  ],
  course: [
    'Counted are people who left prison in that visit, and of these the ones who are free to stay. Where the case tells what really happened, it is as reported, with its source.',
  ],
  parallels: [
    'The author of the case wrote down what each of these stories is about. Shown is the one that has most in common with your game; of several, the first. You “mostly” moved first where no other order was signed more often. For each deal there is a least cost and a greatest cost at which those people could have been had. You “paid more than half” if what you paid above the least, in all deals together, is more than half of what lay between the two.',
  ],
  branches: [
    'Both games are played again from the same seed. A draw of chance belongs to what it decides and to the visit, so that the luck is the same wherever you did the same.',
  ],
};
