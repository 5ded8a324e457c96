import { describe, expect, test } from 'vitest'

import { printTrigger } from '../../src/language/printer.ts'
import { compileTrigger } from '../../src/trigger/compile-trigger.ts'
import { answer, type Answer } from '../trigger/harness.ts'
import { fqlVerdicts, illDefinedTexts } from './fql-verdicts.ts'
import { readCases, type RecordedCase } from './recorded-case.ts'

interface FqlCase extends RecordedCase {
  readonly fql: string
  readonly event: unknown
  readonly expected: {
    readonly match?: boolean
    readonly parseError?: boolean
    readonly evalError?: boolean
    readonly generated?: string
  }
  /** Where the reference gets parentheses or precedence wrong: the answer that they conventionally mean. */
  readonly conventional?: boolean
}

const cases = readCases<FqlCase>('fql')
const core = cases.filter((some) => some.class === 'core')
const quirks = cases.filter((some) => some.class === 'quirk')

const recordedAnswer = ({ expected }: FqlCase): Answer => expected.match ?? 'error'

const verdicts = new Map(Object.values(fqlVerdicts).flatMap((group) => Object.entries(group)))

test.each(core.map((some) => [some.id, some] as const))('core case %s is reproduced', (_, some) => {
  expect(answer(some.fql, some.event)).toBe(recordedAnswer(some))
})

test.each(quirks.map((some) => [some.id, some] as const))(
  'quirk case %s is answered by its verdict',
  (id, some) => {
    const want = some.conventional ?? verdicts.get(id) ?? recordedAnswer(some)
    expect(answer(some.fql, some.event)).toBe(want)
  },
)

describe('the list of verdicts', () => {
  test.each(
    Object.entries(fqlVerdicts).flatMap(([quirk, group]) =>
      Object.keys(group).map((id) => [id, quirk] as const),
    ),
  )('%s is a case of %s that we answer differently', (id, quirk) => {
    const some = quirks.find((candidate) => candidate.id === id)
    expect(some?.quirks).toContain(quirk)
    expect(some && recordedAnswer(some)).not.toBe(verdicts.get(id))
  })
})

const printed = core.flatMap(({ id, fql, expected }) =>
  expected.generated === undefined
    ? []
    : [{ id, generated: expected.generated, ours: printTrigger(compileTrigger(fql).tree) }],
)

test.each(printed.filter(({ id }) => !illDefinedTexts.includes(id)))(
  'core case $id is printed as recorded',
  ({ ours, generated }) => {
    expect(ours).toBe(generated)
  },
)

test.each(printed.filter(({ id }) => illDefinedTexts.includes(id)))(
  'core case $id is printed as it is meant',
  ({ ours, generated }) => {
    expect(ours).not.toBe(generated)
  },
)
