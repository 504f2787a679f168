// MaxConnectionsPerChild with a spread: children that were started together and share the load would all be worn out
// together. Pure. Apache has no spread; gunicorn's max_requests_jitter is the model.

/** After how many connections this child leaves: up to a tenth fewer than the limit. `chance` is from 0 to 1; 0 is never. */
export function wornAfter(limit: number, chance: number): number {
  return limit === 0 ? Infinity : limit - Math.floor((limit / 10) * chance);
}
