import process from 'node:process'

import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import { findChromium } from './find-chromium.ts'
import { servePage } from './serve-page.ts'

const executablePath = findChromium()
if (executablePath === undefined) {
  // CI installs one, and says so.
  if (process.env['ITERELAY_SKIP_NOTHING'] === '1') throw new Error('there is no Chromium')
  console.warn('Skipped: no Chromium is installed. On Debian: apt-get install chromium')
}

describe.skipIf(executablePath === undefined)('in the service worker of a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
  })
  afterAll(() => browser.close())

  test.each(['msw', 'msw-2'] as const)('the handlers of %s answer an application', async (msw) => {
    const { url, server } = await servePage(msw)
    const page = await browser.newPage()
    onTestFinished(async () => {
      await page.close()
      server.close()
      server.closeAllConnections()
    })
    await page.goto(url)
    await page.waitForFunction(() => Reflect.has(globalThis, 'found'))
    expect(await page.evaluate(() => Reflect.get(globalThis, 'found') as unknown)).toEqual({
      profile: { plan: 'pro', theme: 'dark' },
      html: '<p>Hi</p>',
      waiting: 0,
      serverSide: 'unauthorized',
      broken: 'network_error',
      refused: 'bad_request',
      unknown: 501,
      // What msw answers to a request that nobody handles.
      elsewhere: 'basic 500',
      controlled: true,
    })
  })
})
