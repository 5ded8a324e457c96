import fc from 'fast-check'
import { expect, test } from 'vitest'

import { runInOrder } from './run-in-order.ts'

const anyJobs = fc.array(fc.array(fc.nat())).map((jobs) =>
  jobs.map((after, index) => ({
    after: index === 0 ? [] : [...new Set(after.map((some) => some % index))],
  })),
)

test('every job runs once, after the jobs it names, with no more at a time than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(anyJobs, fc.integer({ min: 1, max: 4 }), async (jobs, concurrency) => {
      const finished: number[] = []
      let active = 0
      await runInOrder(jobs, concurrency, async (index) => {
        active += 1
        expect(active).toBeLessThanOrEqual(concurrency)
        for (const earlier of jobs[index]?.after ?? []) expect(finished).toContain(earlier)
        for (let turn = 0; turn < index % 3; turn++) await Promise.resolve()
        active -= 1
        finished.push(index)
      })
      expect(finished.toSorted((a, b) => a - b)).toEqual(jobs.map((_, index) => index))
    }),
  )
})

test('no job at all is over at once', async () => {
  await expect(runInOrder([], 1, () => Promise.resolve())).resolves.toBeUndefined()
})
