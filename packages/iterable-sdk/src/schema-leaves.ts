import * as z from 'zod/mini'

// What most members are. One schema for all of them: it starts faster than one each, and reads better.

/** Any text. */
export const text: z.ZodMiniString<string> = /* @__PURE__ */ z.string()

/** Any finite number. */
export const number: z.ZodMiniNumber<number> = /* @__PURE__ */ z.number()

/**
 * A number without a fraction.
 *
 * Also one beyond what JavaScript counts exactly, where `z.int()` would stop: JSON has no such border, and an id or a
 * count is not wrong for being large.
 */
export const integer: z.ZodMiniNumber<number> = /* @__PURE__ */ createInteger()

/** `true` or `false`. */
export const boolean: z.ZodMiniBoolean<boolean> = /* @__PURE__ */ z.boolean()

/** An object whose members may be anything. */
export const fields: z.ZodMiniRecord<
  z.ZodMiniString<string>,
  z.ZodMiniUnknown
> = /* @__PURE__ */ z.record(text, /* @__PURE__ */ z.unknown())

// The same for members that may be absent. Not `optional`, which takes and gives `undefined`, too: the types say absent.

/** A text that may be absent. */
export const optionalText: z.ZodMiniExactOptional<typeof text> =
  /* @__PURE__ */ z.exactOptional(text)

/** A number that may be absent. */
export const optionalNumber: z.ZodMiniExactOptional<typeof number> =
  /* @__PURE__ */ z.exactOptional(number)

/** A number without a fraction that may be absent. */
export const optionalInteger: z.ZodMiniExactOptional<typeof integer> =
  /* @__PURE__ */ z.exactOptional(integer)

/** `true` or `false`, or absent. */
export const optionalBoolean: z.ZodMiniExactOptional<typeof boolean> =
  /* @__PURE__ */ z.exactOptional(boolean)

/** A free-form object that may be absent. */
export const optionalFields: z.ZodMiniExactOptional<typeof fields> =
  /* @__PURE__ */ z.exactOptional(fields)

function createInteger(): z.ZodMiniNumber<number> {
  return z.number().check(
    z.check<number>(({ value, issues }) => {
      // The issue that `z.int()` would give.
      if (!Number.isInteger(value))
        issues.push({ code: 'invalid_type', expected: 'int', input: value })
    }),
  )
}
