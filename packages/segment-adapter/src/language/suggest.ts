/** The known name that a misspelt one most likely means, if one is near. */
export function suggestName(name: string, known: readonly string[]): string | undefined {
  const longest = 40
  if (name.length > longest) return undefined
  let least = name.length <= 4 ? 1 : 2
  let best: string | undefined
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least || (distance === least && best === undefined)) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** How many characters must be added, removed or replaced. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
