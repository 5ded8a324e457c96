/** Fields that Iterable keeps in every profile; nobody needs to declare them. */
const systemFields = new Set([
  'email',
  'userId',
  'signupDate',
  'signupSource',
  'profileUpdatedAt',
  'itblInternal',
  'emailListIds',
  'userListIds',
  'unsubscribedChannelIds',
  'unsubscribedMessageTypeIds',
  'subscribedMessageTypeIds',
  'devices',
  'shoppingCartItems',
])

/** Whether a field, or the one that a dotted name begins with, is Iterable's own. */
export function isSystemField(name: string): boolean {
  return systemFields.has(name.split('.', 1)[0] ?? '')
}
