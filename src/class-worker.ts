/** The worker of the class: replays games bare and finds the edges of a few. */
import { type ClassQuestion, classWork } from './class-work';

const work = classWork();

self.addEventListener('message', ({ data }: MessageEvent<ClassQuestion>) => {
  const answer = work(data);
  if (answer) self.postMessage(answer);
});
