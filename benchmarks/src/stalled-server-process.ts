// A child process: a server on this machine alone that reads every request to its end and never answers.
import { createServer } from 'node:http'
import process from 'node:process'

const server = createServer((request) => void request.resume())
server.requestTimeout = 0
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})

// The parent is gone, or needs it no longer.
process.on('disconnect', () => process.exit())
