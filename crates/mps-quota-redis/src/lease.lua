-- Leases the next slots of the pace that all holders share. Times are microseconds of this server's clock.
local holder = ARGV[1]
local interval = tonumber(ARGV[2]) -- between two slots at full pace
local wanted = tonumber(ARGV[3]) -- how many slots; 0 only to slow down
local notice = tonumber(ARGV[4]) -- how long this answer takes to the holder
local slow_down = ARGV[5] == '1' -- the service has refused a request for too many
local was_away = ARGV[6] == '1' -- the holder could not reach this server and lives on a share of its own
local lead = tonumber(ARGV[7]) -- no slot is leased further ahead
local hold = tonumber(ARGV[8]) -- within this time of the first, all who live on shares of their own are back
local active = tonumber(ARGV[9]) -- a holder counts for so long after it asked last
local one_cut = tonumber(ARGV[10]) -- refusals within this time are one
local smallest = tonumber(ARGV[11]) -- the part of the pace that is always left
local recovery = tonumber(ARGV[12]) -- the part of the pace that is regained in a second

local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
local pace = redis.call('HMGET', KEYS[1], 'next', 'last', 'resumed', 'share', 'cut')
local next = tonumber(pace[1]) or 0 -- the first slot that nobody has
local last = tonumber(pace[2]) or 0 -- when somebody asked last
local resumed = tonumber(pace[3]) or 0 -- when somebody asked for the first time after a pause
local share = tonumber(pace[4]) or 1 -- the part of the pace right after the last cut
local cut = tonumber(pace[5]) or 0 -- when that was

-- What lies ahead was written before this server's clock was set back: by then all that was leased is used.
if last > now or cut > now then
  next, last, cut = now + lead, 0, 0
end
if now - last > lead then
  resumed = now
end

local function text(number)
  return string.format('%.0f', number)
end
redis.call('ZADD', KEYS[2], text(now), holder)
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', text(now - active))
redis.call('ZREMRANGEBYSCORE', KEYS[2], '(' .. text(now), '+inf')
local holders = redis.call('ZCARD', KEYS[2])

local part = math.min(1, share + recovery * (now - cut) / 1000000)
if slow_down and now - cut >= one_cut then
  part = math.max(part / 2, smallest)
  share, cut = part, now
end
local step = math.ceil(interval / part)

-- A server that has begun anew and knows of nobody: others may live on shares of their own.
local begun = not pace[2] and tonumber(redis.call('INFO', 'server'):match('uptime_in_seconds:(%d+)')) * 1000000 < active

-- Those who live on shares of their own do so until this time, when the pace that is shared begins for all.
local until_then = 0
if (was_away or begun) and now < resumed + hold then
  until_then = resumed + hold
  next = math.max(next, until_then)
end

local first = math.max(next, now + notice)
local lent = math.min(wanted, math.max(1, math.floor(lead / step / (2 * holders))))
local too_far = first - math.max(now, until_then) - lead
if too_far > 0 then
  first, lent = now + too_far, 0
elseif lent > 0 then
  next = first + lent * step
end

redis.call('HSET', KEYS[1], 'next', text(next), 'last', text(now), 'resumed', text(resumed), 'share', share, 'cut', text(cut))
for _, key in ipairs(KEYS) do
  redis.call('PEXPIRE', key, math.ceil(active / 1000))
end
return { now, first, lent, step, holders, until_then }
