/** Captions of the sounds, for those who do not hear them. They come with the sounds. */
export const sound = {
  heard: '[{{what}}]',
  room: 'A quiet room; a clock ticks',
  wind: 'Wind',
  press: 'Printing presses',
  rail: 'A goods train, far away',
  glass: 'Glasses meet',
  setDown: 'A glass is put down',
  pen: 'A pen on paper',
  folder: 'A folder is pushed across the table',
  chair: 'A chair is pushed back',
  gate: 'An iron gate',
  steps: 'Steps on frozen ground',
  aeroplane: 'An aeroplane comes in to land',
};
