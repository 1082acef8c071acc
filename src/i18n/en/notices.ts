/** What the player is told once, and what to do about it. */
export const notices = {
  region: 'Messages',
  dismiss: 'Understood',
  loading: 'One moment …',
  chunkFailed: 'A part of the game did not arrive. Your moves are kept.',
  tryAgain: 'Try again',
  'save-damaged': 'A saved game could not be read: {{what}}. It is kept aside; the title page lets you export it.',
  'save-outdated':
    'This game was saved with another version of the case. The first {{stoppedAt}} of {{moves}} moves still hold; you go on from there.',
  'storage-full':
    'This browser has no room left for saved games. Export a save from the title page, or delete an old one.',
  'storage-missing':
    'This browser does not let the game save. You can play on; before you close the page, take the result code from the menu.',
  'no-stage': 'The picture stage cannot be shown on this device. Nothing is missing: the whole game is in the text.',
  'stage-lost': 'The picture stage has gone. The game goes on in the text, where nothing is missing.',
  'fetch-failed':
    'The scenario at {{address}} could not be fetched. Check the address, or open the file from your disk.',
  'code-differs':
    'This code says that it ends otherwise than its moves do: it was changed by hand. You see what its moves come to.',
  'code-older':
    'This code was made with another version of the game, in which the same moves ended otherwise. You see what they come to in this one.',
  imported: 'The saved game has been imported.',
  'import-failed': 'That could not be imported: {{why}}',
};
