import { compare, summarise, type Sample } from './measure.ts'

/** One line of the table. */
export interface Row {
  /** What is measured. */
  readonly measure: string
  /** Of whom. */
  readonly of: string
  readonly median: string
  readonly within?: string
  readonly quartiles?: string
  readonly rounds?: number
  readonly target?: string
  readonly verdict?: Verdict
}

/** `unclear` where the true median may lie on either side of the target: run again on a quieter machine. */
export type Verdict = 'met' | 'missed' | 'unclear'

/** A bound that a figure is held to. */
export type Target = { readonly atMost: number } | { readonly atLeast: number }

/** Makes a row from a sample, written with `digits` decimals and a unit. */
export function sampleRow(
  measure: string,
  of: string,
  sample: Sample,
  format: { readonly unit: string; readonly digits: number },
  target?: Target,
): Row {
  const { unit, digits } = format
  const span = ([low, high]: readonly [number, number]): string =>
    `${low.toFixed(digits)} to ${high.toFixed(digits)}`
  return {
    measure,
    of,
    median: `${sample.median.toFixed(digits)} ${unit}`.trimEnd(),
    // An exact figure, such as a size, has no spread.
    ...(sample.count === 1
      ? {}
      : {
          within: span(sample.within),
          quartiles: span(sample.quartiles),
          rounds: sample.count,
        }),
    ...(target === undefined
      ? {}
      : {
          target:
            'atMost' in target
              ? `at most ${target.atMost} ${unit}`
              : `at least ${target.atLeast} ${unit}`,
          verdict: judge(sample, target),
        }),
  }
}

/** The rows of a base and of another, and that of their ratio, round by round. */
export function comparedRows(
  measure: string,
  [base, baseFigures]: readonly [of: string, figures: readonly number[]],
  [other, otherFigures]: readonly [of: string, figures: readonly number[]],
  format: { readonly unit: string; readonly digits: number },
  ratio: string,
): Row[] {
  return [
    sampleRow(measure, base, summarise(baseFigures), format),
    sampleRow(measure, other, summarise(otherFigures), format),
    sampleRow(
      measure,
      ratio,
      compare(otherFigures, baseFigures, (a, b) => a / b),
      {
        unit: 'x',
        digits: 2,
      },
    ),
  ]
}

/** A sample of one exact figure. */
export function exact(value: number): Sample {
  return { median: value, within: [value, value], quartiles: [value, value], count: 1 }
}

function judge({ within: [low, high] }: Sample, target: Target): Verdict {
  const [worst, best] = 'atMost' in target ? [high, low] : [low, high]
  const meets = (value: number): boolean =>
    'atMost' in target ? value <= target.atMost : value >= target.atLeast
  if (meets(worst)) return 'met'
  return meets(best) ? 'unclear' : 'missed'
}
