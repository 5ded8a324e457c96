/** What a trigger says of an event, or that it is refused. */
export type TriggerAnswer = boolean | 'error'

/** Our answer to recorded quirk cases where it differs from the reference, by the quirk's verdict. */
export const triggerVerdicts: Readonly<Record<string, TriggerAnswer>> = {
  // F01: == is =; two separate = are a mistake
  'fql/hand/183/cart': true,
  'fql/hand/306/cart': 'error',
  // F05: ! negates
  'fql/hand/199/cart': false,
  'fql/hand/201/cart': true,
  'fql/hand/201/noProps': false,
  // F06: single quotes quote
  'fql/hand/204/cart': true,
  'fql/hand/206/cart': true,
  'fql/hand/208/cart': false,
  // F07, F08: any top-level member can be asked for; unknown functions are refused
  'fql/hand/223/cart': false,
  'fql/hand/318/cart': 'error',
  'fql/hand/376/cart': false,
  // F09: * stands for any text anywhere
  'fql/hand/159/cart': true,
  'fql/hand/227/cart': true,
  // F10: operators need no white space
  'fql/hand/232/cart': true,
  'fql/hand/233/cart': true,
  // F17: stray and missing tokens are mistakes
  'fql/hand/274/cart': 'error',
  'fql/hand/279/cart': 'error',
  'fql/hand/279/identify': 'error',
  'fql/hand/304/cart': 'error',
  'fql/hand/336/cart': 'error',
  'fql/hand/368/cart': 'error',
  'fql/soup/015/empty': 'error',
  'fql/soup/040/unicode': 'error',
  'fql/soup/052/pageDocs': 'error',
  'fql/soup/064/pageDocs': 'error',
  'fql/soup/071/page': 'error',
  'fql/soup/075/unicode': 'error',
  'fql/soup/079/cart': 'error',
  'fql/soup/081/nullProps': 'error',
  'fql/soup/089/orderLower': 'error',
  // F18: AND, OR and NOT are read as and, or and not
  'fql/hand/312/cart': true,
  // F21: names of operators in the middle are refused, with a hint
  'fql/hand/319/cart': 'error',
  'fql/hand/320/order': 'error',
  'fql/hand/325/cart': 'error',
  'fql/hand/326/cart': 'error',
  'fql/hand/326/orderLower': 'error',
  // F28: letters of any alphabet, and white space behind !
  'fql/hand/290/cart': false,
  'fql/hand/340/cart': false,
}

/** Our canonical text where it differs from the recorded one: literals stay as they were written, indexes are plain. */
export const canonicalTexts: Readonly<Record<string, string>> = {
  'fql/hand/057/order': 'properties.list.1 = "two"',
  'fql/hand/113/cart': 'properties.total <= "42"',
  'fql/hand/250/cart': 'event = true',
  'fql/hand/252/cart': 'userId = 42',
  'fql/hand/255/cart': 'name = false',
  'fql/hand/375/cart': 'properties.plan < "Z"',
}
