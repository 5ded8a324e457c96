/** A whole number with separators: 1,234,567. */
export function formatCount(count: number): string {
  return Math.round(count).toLocaleString('en-US')
}

/** Events per second, for any length of time. */
export function formatRate(count: number, ms: number): string {
  return formatCount(count / Math.max(ms / 1000, 0.001))
}

/** Text from a file name or the like, with nothing in it that could steer a terminal. */
export function formatText(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\uFFFD')
}
