// Binary search.

/** First index at which the ascending `values` reach `wanted`. `to` if they do not. */
export function lowerBound(values, wanted, from = 0, to = values.length) {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (values[middle] < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
