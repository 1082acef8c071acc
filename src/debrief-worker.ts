/** The worker of the debrief: works out its costly parts one after the other and posts each as it is ready. */
import { type DeepDebrief, type DeepQuestion, deepPart } from './debrief/deep-debrief';
import { DEEP_PARTS, type DeepPart } from './debrief/deep-parts';

export interface DeepAnswer {
  readonly part: DeepPart;
  /** Absent where it could not be worked out. */
  readonly found?: Partial<DeepDebrief>;
  readonly failed?: string;
}

function answer(question: DeepQuestion, part: DeepPart): DeepAnswer {
  try {
    return { part, found: deepPart(question, part) };
  } catch (error) {
    return { part, failed: String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<DeepQuestion>) => {
  for (const part of DEEP_PARTS) self.postMessage(answer(data, part));
});
