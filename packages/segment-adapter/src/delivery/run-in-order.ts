/**
 * Runs jobs with at most `concurrency` at a time, each after the jobs it names.
 *
 * Jobs name only earlier ones, so the order of the list is always a possible one. `run` must not reject.
 */
export function runInOrder(
  jobs: readonly { readonly after: readonly number[] }[],
  concurrency: number,
  run: (index: number) => Promise<void>,
): Promise<void> {
  const dependents: number[][] = jobs.map(() => [])
  const open: number[] = []
  const ready: number[] = []
  for (const [index, job] of jobs.entries()) {
    open.push(job.after.length)
    for (const earlier of job.after) dependents[earlier]?.push(index)
    if (job.after.length === 0) ready.push(index)
  }
  return new Promise((resolve, reject) => {
    let next = 0
    let active = 0
    const finish = (index: number): void => {
      active -= 1
      for (const later of dependents[index] ?? []) {
        const left = (open[later] ?? 1) - 1
        open[later] = left
        if (left === 0) ready.push(later)
      }
      start()
    }
    const start = (): void => {
      while (active < concurrency && next < ready.length) {
        const index = ready[next] ?? 0
        next += 1
        active += 1
        run(index).then(() => finish(index), reject)
      }
      if (active === 0) resolve()
    }
    start()
  })
}
