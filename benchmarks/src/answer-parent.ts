import process from 'node:process'

/** In a child process: does what the parent sends messages for, and sends back what came of it; ends with the parent. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- says what the parent sends, which no compiler sees
export function answerParent<Question>(
  answer: (question: Question) => Promise<object | number>,
): void {
  process.on('message', (question: Question) => {
    answer(question).then(
      (found) => process.send?.(found),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
  process.on('disconnect', () => process.exit())
  process.send?.('ready')
}
