// A child process: a server on this machine alone that reads every request as JSON, takes all that is in it, and counts it; at once,
// or after so many milliseconds.
import { createServer } from 'node:http'
import process from 'node:process'

const delayMs = Number(process.argv[2] ?? 0)
const single = Buffer.from('{"msg":"","code":"Success","params":null}')

/** An answer as Iterable gives it, without its empty lists. */
function answerTo(text: string): Buffer {
  const { users, events }: { users?: unknown; events?: unknown } = Object(JSON.parse(text))
  const items = users ?? events
  return Array.isArray(items)
    ? Buffer.from(`{"successCount":${items.length},"failCount":0,"failedUpdates":{}}`)
    : single
}

const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const answer = answerTo(Buffer.concat(parts).toString())
    const send = (): void => {
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': answer.length,
      })
      response.end(answer)
    }
    if (delayMs > 0) setTimeout(send, delayMs)
    else send()
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})

// The parent is gone, or needs it no longer.
process.on('disconnect', () => process.exit())
