import { badParams, refusal, success } from '../../answers.ts'
import type { Routes } from '../../context.ts'
import { findOrCreateUser, findUser } from '../../users/find-user.ts'

const maxDevices = 500

/** Devices and browsers of users. */
export const deviceRoutes: Routes<
  'users.disableDevice' | 'users.registerBrowserToken' | 'users.registerDeviceToken'
> = {
  'users.registerDeviceToken': (context) => {
    const { device } = context.body
    if (device.token === '') {
      const { email = '', userId = '' } = context.body
      return refusal(500, 'GenericError', `Unable to register token to user ${email || userId}`)
    }
    const found = findOrCreateUser(context, context.body)
    if (found.refused !== undefined) return found.refused
    const { user } = found
    const others = user.devices.filter(({ token }) => token !== device.token)
    if (others.length >= maxDevices) {
      return badParams(`The user has ${maxDevices} devices already`)
    }
    user.devices = [...others, { ...device, isEnabled: true }]
    user.updatedAt = context.now
    return success()
  },

  'users.registerBrowserToken': (context) => {
    const { browserToken } = context.body
    const found = findOrCreateUser(context, context.body)
    if (found.refused !== undefined) return found.refused
    const { user } = found
    if (user.browserTokens.includes(browserToken)) return success()
    if (user.browserTokens.length >= maxDevices) {
      return badParams(`The user has ${maxDevices} browser tokens already`)
    }
    user.browserTokens = [...user.browserTokens, browserToken]
    user.updatedAt = context.now
    return success()
  },

  'users.disableDevice': (context) => {
    const found = findUser(context, context.body)
    if (found.refused !== undefined) return found.refused
    const { user } = found
    user.devices = user.devices.map((device) =>
      device.token === context.body.token ? { ...device, isEnabled: false } : device,
    )
    user.updatedAt = context.now
    return success()
  },
}
