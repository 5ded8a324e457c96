import { badParams, notFound, plain } from '../../answers.ts'
import type { Routes } from '../../context.ts'
import { contentOf, htmlOf } from '../../messages/describe-template.ts'
import { renderTemplate } from '../../messages/render-template.ts'
import { findUser } from '../../users/find-user.ts'

/** The HTML of an e-mail that was sent, with the values of the profile and of the call that sent it. */
export const viewInBrowserRoutes: Routes<'email.viewInBrowser'> = {
  'email.viewInBrowser': (context) => {
    const { params, store } = context
    const { email, userId, messageId } = params
    if (email === undefined && userId === undefined) {
      return badParams('Either email or userId must be set')
    }
    const found = findUser(context, params)
    if (found.refused !== undefined) return found.refused
    const message = store.messages
      .of(found.user)
      .find(({ id, medium, state }) => id === messageId && medium === 'Email' && state === 'sent')
    const template = store.things.templates.get(message?.templateId ?? Number.NaN)
    if (message === undefined || template === undefined) {
      return notFound(`Message ${messageId} does not exist`)
    }
    const html = htmlOf(contentOf(template, undefined))
    const fields = { ...found.user.fields, email: found.user.email, ...message.dataFields }
    return plain('html', renderTemplate(html, fields))
  },
}
