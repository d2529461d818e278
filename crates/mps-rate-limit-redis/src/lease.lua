-- Leases the next slots of the pace that all holders share. All times are microseconds of this server's clock.
local holder = ARGV[1]
local interval = tonumber(ARGV[2]) -- between two slots at full pace
local wanted = tonumber(ARGV[3]) -- slots to lease; 0 only reports
local delivery = tonumber(ARGV[4]) -- time that this answer takes to reach the holder
local slow_down = ARGV[5] == '1' -- the service has refused a request because there were too many
local was_unreachable = ARGV[6] == '1' -- the holder could not reach this server and uses its fallback
local clock_was_set = ARGV[7] == '1' -- this clock differs from what the holder knew
local expected_now = tonumber(ARGV[8]) -- latest time that the holder expects this clock to show; 0 if it knows none
local max_lead = tonumber(ARGV[9]) -- no slot is leased further ahead
local gather_time = tonumber(ARGV[10]) -- after this time all earlier slots have passed, and all holders have returned
local holder_ttl = tonumber(ARGV[11]) -- a holder counts for this time after its last request
local state_ttl = tonumber(ARGV[12]) -- the pace is kept for this time after the last request
local backoff_window = tonumber(ARGV[13]) -- refusals within this time count as one
local backoff_factor = tonumber(ARGV[14]) -- factor by which one backoff lowers the pace
local min_share = tonumber(ARGV[15]) -- share of the pace that always remains
local recovery = tonumber(ARGV[16]) -- share of the pace that is regained in a second
local operation = 'of ' .. ARGV[17] -- member of the epoch that is set once this operation has a pace in it

local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
-- The id of this server process, or nothing where users may not see it. Then a failover goes unnoticed.
local info = redis.pcall('INFO', 'server')
local server = type(info) == 'string' and info:match('run_id:(%w+)') or ''

for at, kind in ipairs({ 'hash', 'zset', 'hash' }) do
  local found = redis.call('TYPE', KEYS[at]).ok
  if found ~= kind and found ~= 'none' then
    redis.call('DEL', KEYS[at])
  end
end
local pace = redis.call('HMGET', KEYS[1], 'next', 'last', 'begins', 'share', 'cut', 'server', 'epoch')
local next = tonumber(pace[1]) -- first slot that is not leased
local last = tonumber(pace[2]) -- time of the last request
local begins = tonumber(pace[3]) -- time at which this pace began or will begin; it identifies the pace
local share = tonumber(pace[4]) -- share of the pace right after the last backoff
local backoff = tonumber(pace[5]) -- time of the last backoff
-- The paces of all operations belong to an epoch. Nothing is known of the time before it, and it begins late enough for that.
local epoch = redis.call('HMGET', KEYS[3], 'begins', 'last', 'server', operation, 'resumed')
local epoch_begins = tonumber(epoch[1]) -- time at which it began or will begin; it identifies the epoch
local epoch_last = tonumber(epoch[2]) -- time of the last request for any operation
local had_pace = epoch[4] == '1' -- this operation has had a pace in it
local resumed = tonumber(epoch[5]) -- end of the last pause in it

-- False also for what is not a number.
local function within(number, low, high)
  return number ~= nil and number >= low and number <= high
end
-- The state is believed only if this server process wrote it and if it can have come about. Otherwise it was lost, is that of
-- a server whose replica this one was, or was written before the clock was set back.
local epoch_believed = epoch[3] == server
  and within(epoch_last, 0, now)
  and within(epoch_begins, 0, epoch_last + gather_time)
-- A pause may have been an outage, or the clock may have jumped over a time in which leased slots are still to come.
local paused = epoch_believed and now - epoch_last > max_lead
local jumped = paused and (expected_now == 0 or now > expected_now + max_lead)
if not epoch_believed or clock_was_set or jumped or (paused and was_unreachable) then
  -- Nothing is leased until all that holders may have from before has passed.
  epoch_begins, had_pace, resumed = now + gather_time, false, now
  redis.call('DEL', KEYS[3])
elseif paused or not within(resumed, 0, now) then
  resumed = now
end

local believed = pace[6] == server
  and within(last, 0, now)
  and within(begins, 0, last + gather_time)
  and within(next, 0, math.max(last, begins) + max_lead + math.max(max_lead, interval / min_share + 1))
  and within(share, min_share, 1)
  and within(backoff, 0, now)
if not believed then
  share, backoff = 1, 0
end
if not had_pace then
  -- No slot of this operation was leased in the epoch, so its pace need not wait for any. Holders may use their fallbacks, but
  -- have returned a while after the last pause.
  begins = math.max(epoch_begins, resumed + gather_time, now)
  next = begins
elseif not believed or tonumber(pace[7]) ~= epoch_begins or (was_unreachable and now - last > max_lead) then
  begins = now + gather_time
  next = begins
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

local first = math.max(next, now + delivery)
local leased = math.min(wanted, math.max(1, math.floor(max_lead / step / (2 * holders))))
local too_far = first - now - max_lead
if now < begins then
  -- Holders return often, to learn of another beginning.
  first, leased = math.min(begins, now + max_lead / 2), 0
elseif too_far > 0 then
  first, leased = now + too_far, 0
elseif leased > 0 then
  next = first + leased * step
end

redis.call('HSET', KEYS[1], 'next', text(next), 'last', text(now), 'begins', text(begins), 'share', share, 'cut', text(backoff),
  'server', server, 'epoch', text(epoch_begins))
redis.call('HSET', KEYS[3], 'begins', text(epoch_begins), 'last', text(now), 'server', server, operation, '1',
  'resumed', text(resumed))
redis.call('PEXPIRE', KEYS[1], math.ceil(state_ttl / 1000))
redis.call('PEXPIRE', KEYS[3], math.ceil(state_ttl / 1000))
redis.call('PEXPIRE', KEYS[2], math.ceil(holder_ttl / 1000))
return { now, first, leased, step, holders, begins }
