/** What `@arrayPath` made of elements that were null. */
const shapes: WeakSet<object> = /* @__PURE__ */ new WeakSet()

/** Notes that a value is the shape of a null element, so that an action can tell it from one that lacks everything. */
export function markShapeOfNull(shape: unknown): unknown {
  if (typeof shape === 'object' && shape !== null) shapes.add(shape)
  return shape
}

/** Whether a value is the shape that `@arrayPath` made of a null element. */
export function isShapeOfNull(value: object): boolean {
  return shapes.has(value)
}
