import { describe, expect, test } from 'vitest'

import { isAdapterError } from '../../src/error.ts'
import { parseTrigger } from '../../src/language/parser.ts'
import { compileTrigger } from '../../src/trigger/compile-trigger.ts'
import { expectIssues, issuesOf } from './harness.ts'

test.each([
  ['', [['empty_trigger', '']]],
  ['  \r\n ', [['empty_trigger', '']]],
  ['type', [['missing_operator', '']]],
  ['type =', [['missing_value', '']]],
  ['type = and event = "x"', [['missing_value', 'and']]],
  ['type = "track" and', [['missing_condition', '']]],
  ['and type = "track"', [['missing_condition', 'and']]],
  ['type = "track" and or event = "x"', [['missing_condition', 'or']]],
  ['()', [['empty_group', '()']]],
  ['type = "track" and ()', [['empty_group', '()']]],
  ['(type = "track"', [['unmatched_parenthesis', '(']]],
  ['type = "track")', [['unmatched_parenthesis', ')']]],
  ['type = "track") and event = "x"', [['unmatched_parenthesis', ')']]],
  [
    ')',
    [
      ['missing_condition', ')'],
      ['unmatched_parenthesis', ')'],
    ],
  ],
  [
    '(',
    [
      ['unmatched_parenthesis', '('],
      ['missing_condition', ''],
    ],
  ],
  ['type = "track", event = "x"', [['unexpected_token', ',']]],
  ['type = "track" event = "x"', [['unexpected_token', 'event']]],
  ['"x"', [['missing_condition', '"x"']]],
  ['5', [['missing_condition', '5']]],
  ['true = true', [['missing_condition', 'true']]],
  ['type "track"', [['unknown_operator', '"track"']]],
  ['type * "x"', [['unknown_symbol', '*']]],
  ['type = "track" && event = "x"', [['unknown_operator', '&&']]],
  ['type = "track" || event = "x"', [['unknown_operator', '||']]],
  ['event === "x"', [['unknown_operator', '===']]],
  ['properties.a => 1', [['unknown_operator', '=>']]],
  ['type = "track" # comment', [['unknown_symbol', '#']]],
  ['properties.total = .5', [['unknown_symbol', '.']]],
] as const)('%j', (trigger, want) => {
  expectIssues(trigger, want)
})

test.each([
  ['type = "track" && event = "x"', 'and'],
  ['type = "track" || event = "x"', 'or'],
  ['event === "x"', '='],
  ['event <> "x"', '!='],
  ['properties.a => 1', '>='],
  ['properties.a = 1e3', '1000'],
  ['event = “x”', '"'],
  ['event.foo = "x"', 'event'],
])('%s has a suggestion', (trigger, want) => {
  expect(issuesOf(trigger)[0]?.suggestion).toBe(want)
})

test('every mistake is reported at once, in the order of the text', () => {
  expectIssues('foo = 1 and (event conteins "x" or lenght(event)) and type = “a” or properties =', [
    ['unknown_target', 'foo'],
    ['unknown_operator', 'conteins'],
    ['unknown_function', 'lenght'],
    ['unknown_symbol', '“'],
    ['unknown_symbol', '”'],
    ['missing_path', 'properties'],
    ['missing_value', ''],
  ])
})

test('a mistake inside a group or a call does not hide what follows it', () => {
  expectIssues('(contains(type) or type ~ 1) and (foo = 1)', [
    ['wrong_arguments', ')'],
    ['unknown_symbol', '~'],
    ['unknown_target', 'foo'],
  ])
})

function errorOf(source: unknown): Error {
  try {
    // @ts-expect-error wrong on purpose
    compileTrigger(source)
  } catch (error) {
    if (isAdapterError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('compileTrigger', () => {
  test('throws one error that shows every mistake in its line', () => {
    const error = errorOf('type = "track" and\r\n\tevnt = "x" or\r\n\t(foo ! 1)')
    expect(error).toMatchObject({
      code: 'invalid_trigger',
      issues: [
        { code: 'unknown_target' },
        { code: 'unknown_target' },
        { code: 'unknown_operator' },
      ],
    })
    expect(error.message).toBe(
      [
        '[invalid_trigger] the trigger has 3 mistakes',
        'line 2, column 2: An event has no field "evnt"; what the event carries is below properties, traits or context. Did you mean event?',
        '   evnt = "x" or',
        '   ^^^^',
        'line 3, column 3: An event has no field "foo"; what the event carries is below properties, traits or context.',
        '   (foo ! 1)',
        '    ^^^',
        'line 3, column 7: "!" is no operator; the operators are = != < <= > >=.',
        '   (foo ! 1)',
        '        ^',
      ].join('\n'),
    )
  })

  test.each([undefined, null, 5, true, '', ' '])('%j is no trigger', (source) => {
    expect(errorOf(source)).toMatchObject({ code: 'invalid_trigger', issues: [{}] })
  })

  test('checks a built tree as it checks a text', () => {
    const target = { field: 'evnt', path: [] }
    const literal = { kind: 'string', value: 'x' }
    expect(errorOf({ kind: 'comparison', target, operator: '=', literal }).message).toContain(
      'Did you mean event?',
    )
    expect(errorOf({ kind: 'comparison', target, operator: '~', literal })).toMatchObject({
      issues: [{ code: 'unknown_operator', path: '/operator' }],
    })
    expect(errorOf({ kind: 'and', operands: [{ kind: 'not' }] })).toMatchObject({
      issues: [{ code: 'malformed_tree', path: '/operands' }],
    })
    expect(errorOf({})).toMatchObject({ issues: [{ code: 'malformed_tree' }] })
  })
})

test('parseTrigger takes what is no text as an issue', () => {
  // @ts-expect-error wrong on purpose
  const parsed = parseTrigger(undefined)
  expect(parsed).toMatchObject({ ok: false, issues: [{ code: 'not_text' }] })
})
