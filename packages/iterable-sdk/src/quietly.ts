/** Does something whose failure, now or later, must not become that of a call. Nobody is left to tell. */
export async function quietly(task: () => unknown): Promise<void> {
  try {
    await task()
  } catch {
    // As said.
  }
}
