/**
 * Books a place in one account.
 *
 * Keys: the list of the last moments, as many as the largest limit allows; the hash of the rest. Arguments: the longest wait,
 * then requests and length per limit. Times are milliseconds outside; inside they are whole microseconds, which a Lua number
 * still holds exactly, by the clock of Redis alone. Returns the wait, rounded up.
 *
 * Where a limit allows N requests, the next may follow when the one that is N back has left the window. So no window ever
 * holds more, also when rounding puts two moments out of order: each is a whole window after the one N before it.
 */
export const bookScript = `local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local state = redis.call('HMGET', KEYS[2], 'pausedUntil', 'size')
local moment = math.max(now, tonumber(state[1] or 0))
local known = tonumber(state[2] or 0)
local size, longest = math.max(known, 1), 0
for index = 2, #ARGV, 2 do
  local requests, length = tonumber(ARGV[index]), ARGV[index + 1] * 1000
  local before = redis.call('LINDEX', KEYS[1], -requests)
  if before then moment = math.max(moment, before + length) end
  size, longest = math.max(size, requests), math.max(longest, length)
end
local wait = math.ceil((moment - now) / 1000)
if #ARGV < 2 or wait > tonumber(ARGV[1]) then return wait end
redis.call('RPUSH', KEYS[1], string.format('%.0f', now + wait * 1000))
redis.call('LTRIM', KEYS[1], -size, -1)
if size > known then redis.call('HSET', KEYS[2], 'size', size) end
local life = wait + math.ceil(longest / 1000) + 60000
for _, key in ipairs(KEYS) do
  if redis.call('PTTL', key) < life then redis.call('PEXPIRE', key, life) end
end
return wait
`

/** Notes a pause, unless a longer one is on. Keys as above; the argument is its length in milliseconds. */
export const pauseScript = `local time = redis.call('TIME')
local pausedUntil = time[1] * 1000000 + time[2] + ARGV[1] * 1000
if pausedUntil > tonumber(redis.call('HGET', KEYS[2], 'pausedUntil') or 0) then
  redis.call('HSET', KEYS[2], 'pausedUntil', string.format('%.0f', pausedUntil))
  local life = math.ceil(tonumber(ARGV[1])) + 60000
  if redis.call('PTTL', KEYS[2]) < life then redis.call('PEXPIRE', KEYS[2], life) end
end
return 0
`
