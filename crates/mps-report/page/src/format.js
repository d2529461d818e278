// Numbers, positions and lengths that depend on what a person does: the zoom, filters, the finding
// that is open. Rust formats everything else (`src/format.rs`) and the tests hold both to the same
// cases.

const grouped = new Intl.NumberFormat("en");

export const count = (number) => grouped.format(number);

export const plural = (number, one, many = `${one}s`) =>
  `${count(number)} ${number === 1 ? one : many}`;

/** Formats a position in the media: `6:20`, `1:02:03.4`, with this many digits of a second. */
export function clock(millis, digits = 0) {
  const units = Math.round((Math.max(0, millis) / 1000) * 10 ** digits);
  const whole = Math.floor(units / 10 ** digits);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (number) => String(number).padStart(2, "0");
  const front = hours ? `${hours}:${two(minutes)}` : minutes;
  const seconds = `${front}:${two(whole % 60)}`;
  return digits ? `${seconds}.${String(units % 10 ** digits).padStart(digits, "0")}` : seconds;
}

/** Formats a length in its two largest units: `0.4s`, `18s`, `6m 21s`, `2h 5m`, `3d 5h`. */
export function duration(seconds) {
  if (seconds < 9.95) return `${Math.round(seconds * 10) / 10}s`;
  const whole = Math.round(seconds);
  const minutes = Math.round(whole / 60);
  const hours = Math.round(minutes / 60);
  const both = (number, unit, rest, restUnit) =>
    `${Math.floor(number)}${unit}${rest ? ` ${rest}${restUnit}` : ""}`;
  if (whole < 60) return `${whole}s`;
  if (whole < 3600) return both(whole / 60, "m", whole % 60, "s");
  if (minutes < 2880) return both(minutes / 60, "h", minutes % 60, "m");
  return both(hours / 24, "d", hours % 24, "h");
}
