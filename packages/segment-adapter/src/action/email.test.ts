import { expect, test } from 'vitest'

import { isEmail } from './email.ts'

test.each([
  'ana@example.com',
  'A+x@B.CO',
  'user%tag@example.com',
  '1@2.3',
  "o'hara!#$%&*+/=?^_`{|}~-@example.com",
  'a.b.c@x-y.z9.example',
  `${'a'.repeat(1000)}@${'b'.repeat(1000)}.example`,
])('%j is an address', (text) => {
  expect(isEmail(text)).toBe(true)
})

test.each([
  '',
  '@',
  'null',
  'a@b',
  'a@@b.co',
  'a@b@c.co',
  '@b.co',
  'a@',
  'a@.co',
  'a@b.',
  'a@b..co',
  'a..b@c.de',
  '.a@b.co',
  'a.@b.co',
  'a@-b.co',
  'a@b-.co',
  'a@b.co-',
  'a@b.-co',
  'a@b_c.co',
  'a@b.co,c@d.co',
  ' a@b.co',
  'a@b.co ',
  'a@b.co\n',
  'a b@c.de',
  '"a b"@c.de',
  'a@[127.0.0.1]',
  'é@b.co',
  'a@bücher.example',
  'a(b@c.de',
])('%j is none', (text) => {
  expect(isEmail(text)).toBe(false)
})
