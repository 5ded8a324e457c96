import { existsSync } from 'node:fs'
import process from 'node:process'

/** Where a Chromium is: the one that is named, or that of a Linux distribution. Undefined when there is none. */
export function findChromium(): string | undefined {
  const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser']
  return places.find((place) => place !== undefined && existsSync(place))
}
