import { defaultFieldsAnd } from '../default-fields-and.ts'
import { definePreset, type Preset } from '../preset.ts'

/**
 * Identify Calls, as the classic destination had them: `app`, `device`, `ip`, `locale`, `page` and `timezone` of the context become
 * profile fields of these names, beside the traits. A trait of the same name wins; what is null in the context is left out.
 */
export const classicIdentifyCalls: Preset<'updateUser'> = /* @__PURE__ */ definePreset({
  name: 'Identify Calls (classic)',
  action: 'updateUser',
  trigger: 'type = "identify"',
  fields: /* @__PURE__ */ defaultFieldsAnd('updateUser', {
    dataFields: {
      '@merge': {
        direction: 'right',
        objects: [
          {
            '@excludeWhenNull': {
              app: { '@path': '$.context.app' },
              device: { '@path': '$.context.device' },
              ip: { '@path': '$.context.ip' },
              locale: { '@path': '$.context.locale' },
              page: { '@path': '$.context.page' },
              timezone: { '@path': '$.context.timezone' },
            },
          },
          { '@path': '$.traits' },
        ],
      },
    },
  }),
})
