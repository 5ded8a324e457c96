import { expect, test } from 'vitest'

import { renderTemplate } from './render-template.ts'

test.each([
  ['Hi {{name}}', 'Hi &lt;Ana&gt;'],
  ['Hi {{{name}}}', 'Hi <Ana>'],
  ['{{ user.age }}', '3'],
  ['{{on}}', 'true'],
  ['[{{gone}}{{user.gone.deeper}}{{user}}]', '[]'],
  ['[{{#if name}}x{{/if}}]', '[x]'],
  ['{{constructor}}{{__proto__}}', ''],
  ['{ {name} } {{', '{ {name} } {{'],
])('%s renders as %s', (source, want) => {
  expect(renderTemplate(source, { name: '<Ana>', user: { age: 3 }, on: true })).toBe(want)
})
