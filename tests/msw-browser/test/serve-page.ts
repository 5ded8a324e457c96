import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { join } from 'node:path'

import { build } from 'esbuild'

const require = createRequire(import.meta.url)

/** Serves the page, bundled with one version of msw, beside the service worker of that version. */
export async function servePage(msw: 'msw' | 'msw-2'): Promise<{ url: string; server: Server }> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../page/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    // The SDK's own folder has msw 3.
    alias: { msw },
    absWorkingDir: join(import.meta.dirname, '..'),
    nodePaths: [join(import.meta.dirname, '../node_modules')],
  })
  const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
    '/': ['text/html', '<!doctype html><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', outputFiles[0]?.text ?? ''],
    '/mockServiceWorker.js': [
      'text/javascript',
      readFileSync(require.resolve(`${msw}/mockServiceWorker.js`), 'utf8'),
    ],
  }
  const server = createServer(({ url = '/' }, response) => {
    const [type, content] = files[url] ?? ['text/plain', '']
    response.writeHead(files[url] === undefined ? 404 : 200, { 'content-type': type }).end(content)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { url: `http://127.0.0.1:${port ?? 0}/`, server }
}
