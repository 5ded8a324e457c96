import type { components } from '../../../gen/types.gen.ts'
import { badParams, notFound, plain, success, type Answer } from '../../answers.ts'
import type { RouteContext } from '../../context.ts'
import { contentOf, htmlOf } from '../../messages/describe-template.ts'
import { renderTemplate } from '../../messages/render-template.ts'
import { sendMessage } from '../../messages/send-message.ts'
import type { Medium } from '../../store/rows.ts'
import { findRecipient } from '../../users/find-user.ts'

type Schemas = components['schemas']
type Done = Answer<Schemas['IterableApiResponse']>

/** A proof belongs to no campaign. */
const proofCampaign = {
  id: 0,
  type: 'Triggered',
  campaignState: 'Running',
  createdAt: 0,
  updatedAt: 0,
  createdByUserId: '',
} as const

/** HTML of a template, with the values of the request alone. */
export function previewTemplate(
  { store }: RouteContext,
  medium: Medium,
  { templateId, locale }: { readonly templateId: number; readonly locale?: string },
  body: Schemas['TemplatePreviewRequest'] | undefined,
): Answer<string> {
  const template = store.things.templates.get(templateId)
  const content = template?.medium === medium ? contentOf(template, locale) : undefined
  if (content === undefined) {
    return notFound(`Template ID: ${templateId} does not exist for this project`)
  }
  const fields = { ...body?.dataFeed, ...body?.dataFields }
  return plain('html', renderTemplate(htmlOf(content), fields))
}

/** Sends a proof, which `isProof` marks. */
export function sendProof(
  context: RouteContext,
  medium: Medium,
  { templateId, locale, dataFields = {}, ...recipient }: Schemas['TemplateProofRequest'],
): Done {
  const { store, now } = context
  const template = store.things.templates.get(templateId)
  if (template?.medium !== medium || contentOf(template, locale) === undefined) {
    return badParams(`Template ID: ${templateId} does not exist for this project`)
  }
  const found = findRecipient(context, recipient, false)
  if (found.refused !== undefined) return found.refused
  const details = { ...proofCampaign, name: template.name, messageMedium: medium, templateId }
  sendMessage(store, now, {
    user: found.user,
    campaign: { details, dataFields: {} },
    dataFields,
    sendAt: now,
    isProof: true,
  })
  return success(null, `Proof of template ${templateId} sent`)
}
