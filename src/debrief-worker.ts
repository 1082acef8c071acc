/** The worker of the debrief: replays one campaign, works out its costly parts one after the other and posts each as it is ready. */
import { type DeepAnswer, type DeepQuestion, deepSteps } from './debrief/deep-debrief';

self.addEventListener('message', ({ data }: MessageEvent<DeepQuestion>) => {
  for (const answer of deepSteps(data)) if (answer) self.postMessage(answer satisfies DeepAnswer);
});
