// A child process: a server on this machine alone that sends lines of JSON until they have the size that is asked for.
import { createServer } from 'node:http'
import process from 'node:process'

/** One event of ordinary size, about 480 bytes, no two alike. */
function makeRow(index: number): string {
  const row = {
    email: `user-${index}@example.com`,
    userId: `u-${index}`,
    createdAt: '2026-11-02 08:30:00 +00:00',
    campaignId: 1_000_000 + (index % 500),
    campaignName: 'Spring newsletter, café edition',
    templateId: 2_000_000 + (index % 700),
    messageId: `m-${index}-${(index * 7919) % 1_000_003}`,
    emailSubject: 'Olá, your order is on its way 🚚',
    labels: ['newsletter', 'spring'],
    workflowId: null,
    workflowName: null,
    channelId: 31,
    messageTypeId: 77,
    experimentId: null,
    locale: 'pt-PT',
    transactionalData: {
      orderId: `o-${index}`,
      total: (index % 1000) / 4,
      express: index % 2 === 0,
    },
  }
  return `${JSON.stringify(row)}\n`
}

// Made once and sent over and over, so that the server costs next to nothing beside its reader.
const block = Buffer.from(Array.from({ length: 4000 }, (_, index) => makeRow(index)).join(''))
const rowsPerBlock = 4000

const server = createServer((request, response) => {
  const query = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams
  // The client sends the wanted size as a parameter that the export knows.
  let blocks = Math.ceil(Number(query.get('campaignId')) / block.byteLength)
  response.writeHead(200, {
    'content-type': 'application/x-json-stream',
    'x-rows': String(blocks * rowsPerBlock),
  })
  const send = (): void => {
    while (blocks > 0) {
      blocks -= 1
      if (!response.write(block)) {
        response.once('drain', send)
        return
      }
    }
    response.end()
  }
  send()
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})

// The parent is gone, or needs it no longer.
process.on('disconnect', () => process.exit())
