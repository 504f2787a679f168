// Small helpers over the document. Text from the server only ever becomes text nodes, so nothing has to be escaped.

type Child = Node | string;
type Attributes = Readonly<Record<string, string>>;

export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Changes a text only where it differs, so that a selection in it lives on. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/**
 * Makes the children of `parent` those that `items` describe, one each, keeping the elements that are there: found again
 * by key, updated in place, put in order.
 */
export function sync<T, E extends HTMLElement>(
  parent: HTMLElement,
  items: readonly T[],
  key: (item: T) => string,
  make: (item: T) => E,
  update: (element: E, item: T) => void,
): void {
  const known = new Map<string, E>();
  for (const child of parent.children) known.set((child as E).dataset["key"] ?? "", child as E);
  let place: ChildNode | null = parent.firstChild;
  for (const item of items) {
    const name = key(item);
    const found = known.get(name);
    const element = found ?? make(item);
    element.dataset["key"] = name;
    known.delete(name);
    update(element, item);
    if (element === place) place = place.nextSibling;
    else parent.insertBefore(element, place);
  }
  for (const left of known.values()) left.remove();
}
