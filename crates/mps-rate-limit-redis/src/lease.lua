-- Leases the next slots of the pace that all holders share. All times are microseconds of this server's clock.
local holder = ARGV[1]
local interval = tonumber(ARGV[2]) -- between two slots at full pace
local wanted = tonumber(ARGV[3]) -- slots to lease; 0 only reports slow_down
local delivery = tonumber(ARGV[4]) -- time that this answer takes to reach the holder
local slow_down = ARGV[5] == '1' -- the service has refused a request because there were too many
local was_unreachable = ARGV[6] == '1' -- the holder could not reach this server and uses its fallback
local max_lead = tonumber(ARGV[7]) -- no slot is leased further ahead
local rejoin_time = tonumber(ARGV[8]) -- all holders on their fallbacks return within this time after the first
local holder_ttl = tonumber(ARGV[9]) -- a holder counts for this time after its last request
local backoff_window = tonumber(ARGV[10]) -- refusals within this time count as one
local backoff_factor = tonumber(ARGV[11]) -- factor by which one backoff lowers the pace
local min_share = tonumber(ARGV[12]) -- share of the pace that always remains
local recovery = tonumber(ARGV[13]) -- share of the pace that is regained in a second

local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
local pace = redis.call('HMGET', KEYS[1], 'next', 'last', 'resumed', 'share', 'cut')
local next = tonumber(pace[1]) or 0 -- first slot that is not leased
local last = tonumber(pace[2]) or 0 -- time of the last request
local resumed = tonumber(pace[3]) or 0 -- time of the first request after a pause
local share = tonumber(pace[4]) or 1 -- share of the pace right after the last backoff
local backoff = tonumber(pace[5]) or 0 -- time of the last backoff

-- Times in the future were written before this server's clock was set back. Begin after all leased slots.
if last > now or backoff > now then
  next, last, backoff = now + max_lead, 0, 0
end
if now - last > max_lead then
  resumed = now
end

local function text(number)
  return string.format('%.0f', number)
end
redis.call('ZADD', KEYS[2], text(now), holder)
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', text(now - holder_ttl))
redis.call('ZREMRANGEBYSCORE', KEYS[2], '(' .. text(now), '+inf')
local holders = redis.call('ZCARD', KEYS[2])

local current_share = math.min(1, share + recovery * (now - backoff) / 1000000)
if slow_down and now - backoff >= backoff_window then
  current_share = math.max(current_share * backoff_factor, min_share)
  share, backoff = current_share, now
end
local step = math.ceil(interval / current_share)

-- A server that has just started knows no holders. Some may be using their fallbacks.
local uptime = function()
  return tonumber(redis.call('INFO', 'server'):match('uptime_in_seconds:(%d+)')) * 1000000
end
local just_started = not pace[2] and uptime() < holder_ttl

-- Holders on their fallbacks use them until this time. Then the shared pace begins for all.
local fallback_until = 0
if (was_unreachable or just_started) and now < resumed + rejoin_time then
  fallback_until = resumed + rejoin_time
  next = math.max(next, fallback_until)
end

local first = math.max(next, now + delivery)
local leased = math.min(wanted, math.max(1, math.floor(max_lead / step / (2 * holders))))
local too_far = first - math.max(now, fallback_until) - max_lead
if too_far > 0 then
  first, leased = now + too_far, 0
elseif leased > 0 then
  next = first + leased * step
end

redis.call('HSET', KEYS[1], 'next', text(next), 'last', text(now), 'resumed', text(resumed), 'share', share, 'cut', text(backoff))
for _, key in ipairs(KEYS) do
  redis.call('PEXPIRE', key, math.ceil(holder_ttl / 1000))
end
return { now, first, leased, step, holders, fallback_until }
