// A promise with its resolve function at hand: Promise.withResolvers, which Node 20 does not have.

export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

export function deferred<T = void>(): Deferred<T> {
  // The executor runs before the constructor returns, so that the list is never empty.
  const settlers: ((value: T) => void)[] = [];
  const promise = new Promise<T>((settle) => void settlers.push(settle));
  return { promise, resolve: (value) => settlers[0]?.(value) };
}
