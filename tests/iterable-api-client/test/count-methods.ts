/** Wraps a client so that the names of its methods that resolved are noted. */
export function countMethods<Client extends object>(
  client: Client,
): { readonly counted: Client; readonly names: ReadonlySet<string> } {
  const names = new Set<string>()
  const counted = new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function' || typeof name !== 'string') return member
      return async (...args: unknown[]) => {
        const result: unknown = await Reflect.apply(member, target, args)
        names.add(name)
        return result
      }
    },
  })
  return { counted, names }
}
