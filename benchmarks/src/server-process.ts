// A child process: a server on this machine alone that reads every request to its end and says yes.
import { createServer } from 'node:http'
import process from 'node:process'

const answer = Buffer.from('{"msg":"","code":"Success","params":null}')

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Length': answer.length,
    })
    response.end(answer)
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})

// The parent is gone, or needs it no longer.
process.on('disconnect', () => process.exit())
