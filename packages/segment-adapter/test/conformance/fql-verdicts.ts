import type { Answer } from '../trigger/harness.ts'

/**
 * Our answer to each recorded quirk case where it differs from the reference, grouped by the quirk whose verdict it
 * follows. Cases with a `conventional` member are not listed: that member is the answer.
 */
export const fqlVerdicts: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  // == is =, also with white space between.
  F01: { 'fql/hand/183/cart': true, 'fql/hand/306/cart': true },
  // ! negates.
  F05: {
    'fql/hand/199/cart': false,
    'fql/hand/201/cart': true,
    'fql/hand/201/noProps': false,
  },
  // Single quotes are quotes.
  F06: { 'fql/hand/204/cart': true, 'fql/hand/206/cart': true, 'fql/hand/208/cart': false },
  // A field or a function that does not exist is a mistake.
  F07: {
    'fql/hand/219/identify': 'error',
    'fql/hand/318/cart': 'error',
    'fql/hand/376/cart': 'error',
  },
  // Functions take every field.
  F08: { 'fql/hand/223/cart': false },
  // * stands for any text, wherever it is.
  F09: { 'fql/hand/159/cart': true, 'fql/hand/227/cart': true },
  // Operators need no white space.
  F10: { 'fql/hand/232/cart': true, 'fql/hand/233/cart': true },
  // Stray and missing tokens are mistakes.
  F17: {
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
  },
  // Connectives may be written in capitals.
  F18: { 'fql/hand/312/cart': true },
  // Names of operators between field and value are mistakes, with what to write instead.
  F21: {
    'fql/hand/319/cart': 'error',
    'fql/hand/320/order': 'error',
    'fql/hand/325/cart': 'error',
    'fql/hand/326/cart': 'error',
    'fql/hand/326/orderLower': 'error',
  },
  // Letters of any alphabet in paths, and white space behind !.
  F28: { 'fql/hand/290/cart': false, 'fql/hand/340/cart': false },
}

/**
 * Core cases whose recorded text is not the meaning of their trigger: the reference applied the last connective to all
 * (F02), ended a group at a function's parenthesis (F04), or printed a text that is no number as NaN.
 */
export const illDefinedTexts: readonly string[] = [
  'fql/hand/375/cart',
  'fql/fuzz/051/alias',
  'fql/fuzz/069/nullProps',
  'fql/fuzz/153/pageDocs',
  'fql/fuzz/176/screen',
  'fql/fuzz/221/identify',
]
