import { createRandom } from './random.ts'
import { recordCalls } from './record-calls.ts'
import { tellStory } from './story.ts'

/** The sample events, one JSON object per line. */
export async function makeSample(count = 2400, seed = 20260901): Promise<string> {
  const events = await recordCalls(tellStory(count, createRandom(seed)))
  return events.map((event) => `${JSON.stringify(event)}\n`).join('')
}
