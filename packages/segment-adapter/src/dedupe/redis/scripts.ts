/** What stands under a key that is confirmed. A claim is its owner's name behind `claim:`, so that no owner looks like this. */
const done = 'done'

/** What stands under a key that an owner has claimed. */
export function claimOf(owner: string): string {
  return `claim:${owner}`
}

/**
 * Claims keys. Arguments: what a claim of this owner is, and its life in milliseconds. Returns a letter per key: `n` for new,
 * `d` for done, `b` for busy.
 */
export const claimScript = `local answers = {}
for index, key in ipairs(KEYS) do
  local held = redis.call('GET', key)
  if held == '${done}' then
    answers[index] = 'd'
  elseif held and held ~= ARGV[1] then
    answers[index] = 'b'
  else
    redis.call('SET', key, ARGV[1], 'PX', ARGV[2])
    answers[index] = 'n'
  end
end
return table.concat(answers)
`

/** Confirms keys. The argument is how long they are remembered, in milliseconds. Returns their number. */
export const confirmScript = `for _, key in ipairs(KEYS) do
  redis.call('SET', key, '${done}', 'PX', ARGV[1])
end
return #KEYS
`

/** Releases the keys that an owner has claimed. The argument is what a claim of this owner is. Returns the number of all keys. */
export const releaseScript = `for _, key in ipairs(KEYS) do
  if redis.call('GET', key) == ARGV[1] then redis.call('DEL', key) end
end
return #KEYS
`
