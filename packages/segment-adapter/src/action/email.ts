/**
 * Tells whether a text has the shape of an e-mail address that Segment's destination lets through.
 *
 * Dot-separated runs of ASCII letters, digits and ``!#$%&'*+/=?^_`{|}~-``, one `@`, and a domain of at least two
 * labels of letters, digits and inner hyphens. No quoted local parts, no IDN, no IP literals, no length limit. Read in
 * one pass, so that long text costs no more than its length.
 */
export function isEmail(text: string): boolean {
  const at = endOfLocalPart(text)
  return at > 0 && isDomain(text, at + 1)
}

const dot = 46
const hyphen = 45
const atSign = 64

/** Index of the `@` behind a well-formed local part, or -1. */
function endOfLocalPart(text: string): number {
  let runStart = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (isLetterOrDigit(unit) || isLocalMark(unit)) continue
    if (index === runStart) return -1
    if (unit === atSign) return index
    if (unit !== dot) return -1
    runStart = index + 1
  }
  return -1
}

function isDomain(text: string, start: number): boolean {
  let labelStart = start
  let labels = 1
  for (let index = start; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (isLetterOrDigit(unit)) continue
    if (index === labelStart) return false
    if (unit === hyphen) continue
    if (unit !== dot || text.charCodeAt(index - 1) === hyphen) return false
    labelStart = index + 1
    labels += 1
  }
  return labels > 1 && labelStart < text.length && text.charCodeAt(text.length - 1) !== hyphen
}

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90)
}

function isLocalMark(unit: number): boolean {
  if (unit < 128) return localMarks.includes(String.fromCharCode(unit))
  return false
}

const localMarks = "!#$%&'*+/=?^_`{|}~-"
