import process from 'node:process'

import { howToInstall, loadSegment, type Segment } from '../../../../peers/segment/segment.ts'

/** Segment's packages, where they are installed. CI sets ITERELAY_PEERS, so that nothing is skipped there in silence. */
export const segment: Segment | undefined = loadSegment()

if (segment === undefined) {
  if (process.env['ITERELAY_PEERS'] === 'required') throw new Error(howToInstall)
  console.warn(`Skipped: ${howToInstall}`)
}
