// Numbers and times as people read them.

const grouped = new Intl.NumberFormat("en");

export const count = (number) => grouped.format(number);

export const plural = (number, one, many = `${one}s`) =>
  `${count(number)} ${number === 1 ? one : many}`;

/** A moment of the media: `6:20`, `1:02:03`, with as many digits of the second as asked for. */
export function clock(millis, digits = 0) {
  const unit = 1000 / 10 ** digits;
  const units = Math.floor(Math.max(0, millis) / unit + 1e-6);
  const whole = Math.floor(units / 10 ** digits);
  const [hours, minutes, seconds] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const two = (number) => String(number).padStart(2, "0");
  const front = hours ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
  return digits ? `${front}.${String(units % 10 ** digits).padStart(digits, "0")}` : front;
}

/** A length of time: `0.4 s`, `18 s`, `6 min 20 s`, `2 h 05 min`. */
export function duration(seconds) {
  if (seconds < 9.95) return `${Number(seconds.toFixed(1))} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const both = (number, unit, rest, restUnit) =>
    rest ? `${number} ${unit} ${String(rest).padStart(2, "0")} ${restUnit}` : `${number} ${unit}`;
  if (whole < 3600) return both(Math.floor(whole / 60), "min", whole % 60, "s");
  const minutes = Math.round(whole / 60);
  if (minutes < 48 * 60) return both(Math.floor(minutes / 60), "h", minutes % 60, "min");
  return `${Number((minutes / 1440).toFixed(1))} days`;
}

function scaled(value, unit) {
  const prefixes = ["", "k", "M", "G", "T", "P"];
  let step = 0;
  while (value >= 999.5 && step < prefixes.length - 1) [value, step] = [value / 1000, step + 1];
  const digits = step === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  return `${value.toFixed(digits)} ${prefixes[step]}${unit}`;
}

export const bytes = (size) => scaled(size, "B");

export const bitrate = (rate) => scaled(rate, "bit/s");

/** A moment of the clock on the wall, in UTC: pages are passed on between time zones. */
export const moment = (millis) =>
  `${new Date(millis).toISOString().slice(0, 19).replace("T", " ")} UTC`;
