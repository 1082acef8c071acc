export const faults = {
  'not-json': 'The text breaks off or was changed: it is not JSON any more.',
  'not-a-save': 'This is not a saved game of Back Channel.',
  'too-new': 'It was saved by a newer version of the game.',
  'bad-scenario': 'It does not say which case it belongs to.',
  'bad-profile': 'Names, hospitality or difficulty are missing or unknown.',
  'bad-seed': 'The number that the game’s chance is drawn from is missing or odd.',
  'bad-moves': 'At least one of its moves cannot be read.',
  outdated: 'Sound, but the case has changed: not all of its moves can be played any more.',
  'not-a-code': 'This is not a result code. One begins with BC1.',
  'unknown-scenario': 'The case of this code is not here. Open its file first, then paste the code again.',
  'other-scenario': 'The code is of another version of this case.',
  damaged: 'It is damaged: a part is missing or was changed.',
};
