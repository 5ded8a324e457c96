/**
 * More bytes than some data can take as JSON in UTF-8; not many more for what requests hold.
 *
 * Counted while the data is copied, at hardly any cost, where writing the JSON would double the work. Most requests are so
 * far below their limit that this says enough.
 */
export interface SizeBound {
  bytes: number
}

/**
 * The bound beyond which data surely does not fit into a request, which may have 4 MiB: what is bounded the worst, a list of digits,
 * takes a fifteenth of its bound. A mapping that names the same objects again and again ends here.
 */
export const maxDataBytes: number = 64 * 1024 * 1024

/** Bytes of a number, a boolean or null, such as `-1.2345678901234567e-300`. */
export const longestScalar = 24

/** Control characters and halves of surrogate pairs are written as six characters; no other takes more than three bytes. */
export function textBound(text: string): number {
  return text.length * 6 + 2
}
