import { createIterableDestination, type Mapping } from '@iterelay/segment-adapter'
import { defaultPresets } from '@iterelay/presets'

import { summarise } from '../measure.ts'
import { sampleRow, type Row } from '../row.ts'

/** Time to make a destination of fifty mappings: every trigger, mapping and action compiled. */
export async function measureCompileTime(): Promise<readonly Row[]> {
  const mappings: readonly Mapping[] = Array.from({ length: 50 }, (_, index) => {
    const preset = defaultPresets[index % defaultPresets.length]
    if (preset === undefined) throw new Error('there are no presets')
    return { ...preset, name: `${preset.name} ${index}` }
  })
  const times: number[] = []
  for (let round = 0; round < 31; round++) {
    const began = performance.now()
    createIterableDestination({ settings: { apiKey: 'benchmark-key' }, mappings })
    times.push(performance.now() - began)
  }
  const [first = 0, ...later] = times
  const ms = { unit: 'ms', digits: 1 }
  return [
    sampleRow('50 mappings compiled', 'the first time', summarise([first]), ms),
    sampleRow('50 mappings compiled', 'later', summarise(later), ms),
  ]
}
