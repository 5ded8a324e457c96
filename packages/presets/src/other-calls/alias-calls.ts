import { definePreset, type Preset } from '../preset.ts'

/**
 * Alias Calls: an alias from one e-mail address to another changes the address of the profile.
 *
 * For sources whose user IDs are e-mail addresses: `previousId` is the old one, `userId` the new one. An alias to anything else is
 * skipped; one from anything else is rejected as `invalid_email`. Which calls are made depends on the type of the project.
 */
export const aliasCalls: Preset<'updateUser'> = /* @__PURE__ */ definePreset({
  name: 'Alias Calls',
  action: 'updateUser',
  trigger: 'type = "alias" and contains(userId, "@")',
  fields: { email: { '@path': '$.previousId' }, newEmail: { '@path': '$.userId' } },
})
