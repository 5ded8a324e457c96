// A child process: a server on this machine alone that reads every request as JSON and says yes.
import { createServer } from 'node:http'

const answer = Buffer.from('{"msg":"","code":"Success","params":null}')

const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    JSON.parse(Buffer.concat(parts).toString())
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Length': answer.length,
    })
    response.end(answer)
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0} Ctrl-C`)
})
