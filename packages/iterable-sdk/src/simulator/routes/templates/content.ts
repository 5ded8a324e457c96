import type { components } from '../../../gen/types.gen.ts'
import { badParams, notFound, plain, success, type Answer, type Refusal } from '../../answers.ts'
import type { RouteContext } from '../../context.ts'
import { contentOf, describeTemplate, htmlOf } from '../../messages/describe-template.ts'
import { renderTemplate } from '../../messages/render-template.ts'
import { sendMessage } from '../../messages/send-message.ts'
import type { Medium, StoredTemplate } from '../../store/rows.ts'
import { findRecipient } from '../../users/find-user.ts'

type Schemas = components['schemas']
type Done = Answer<Schemas['IterableApiResponse']>

/** Members of a template that are not its content. */
interface Names {
  readonly clientTemplateId?: string
  readonly name?: string
  readonly messageTypeId?: number
  readonly creatorUserId?: string
  readonly locale?: string
  readonly isDefaultLocale?: boolean
}

/** What `get` answers of a template: its content, and names. Members that only some media have are told by `withTimes`. */
export function getTemplate(
  { store }: RouteContext,
  medium: Medium,
  { templateId, locale }: { readonly templateId: number; readonly locale?: string },
):
  | {
      readonly template: StoredTemplate
      readonly content: Record<string, unknown>
      readonly refused?: undefined
    }
  | Refusal {
  const template = store.things.templates.get(templateId)
  const content = template?.medium === medium ? contentOf(template, locale) : undefined
  if (template === undefined || content === undefined) {
    return notFound(`Template ID: ${templateId} does not exist for this project`)
  }
  const tag = locale ?? template.defaultLocale
  const { clientTemplateId, campaignId } = template
  return {
    template,
    content: {
      ...content,
      templateId,
      name: template.name,
      messageTypeId: template.messageTypeId,
      ...(clientTemplateId === undefined ? {} : { clientTemplateId }),
      ...(tag === '' ? {} : { locale: tag }),
      ...(medium === 'Email'
        ? { metadata: describeTemplate(template) }
        : campaignId === undefined
          ? {}
          : { campaignId }),
      ...(medium === 'Push' || medium === 'SMS'
        ? { createdAt: template.createdAt, updatedAt: template.updatedAt }
        : {}),
    },
  }
}

/** Changes the members of a template that are sent. */
export function updateTemplate(
  context: RouteContext,
  medium: Medium,
  body: Names & { readonly templateId: number },
): Done {
  const { templateId, ...members } = body
  const template = context.store.things.templates.get(templateId)
  if (template?.medium !== medium) {
    return badParams(`Template ID: ${templateId} does not exist for this project`)
  }
  const wrong = findProblem(context, members)
  if (wrong !== undefined) return wrong
  change(context, template, members)
  return success(null, `Updated template with ID: ${templateId}`)
}

/** Changes every template with a `clientTemplateId`, or makes one. */
export function upsertTemplate(
  context: RouteContext,
  medium: Medium,
  body: Names & { readonly clientTemplateId: string },
): Done {
  const { store, now } = context
  const { templates, messageTypes, channels } = store.things
  const wrong = findProblem(context, body)
  if (wrong !== undefined) return wrong
  const found = templates.filter(
    (template) => template.medium === medium && template.clientTemplateId === body.clientTemplateId,
  )
  if (found.length === 0) {
    const usualType = messageTypes
      .all()
      .find(({ channelId }) => channels.get(channelId)?.messageMedium === medium)
    const template: StoredTemplate = {
      id: store.makeNumber(),
      medium,
      type: 'Base',
      clientTemplateId: body.clientTemplateId,
      name: body.clientTemplateId,
      messageTypeId: usualType?.id ?? 0,
      creatorUserId: 'api@example.com',
      createdAt: now,
      updatedAt: now,
      campaignId: undefined,
      defaultLocale: body.locale ?? '',
      locales: {},
    }
    found.push(templates.put(template))
  }
  for (const template of found) change(context, template, body)
  const ids = found.map(({ id }) => id).join(', ')
  return success(null, `Upserted ${found.length} templates with IDs: ${ids}`)
}

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

/** A proof belongs to no campaign. */
const proofCampaign = {
  id: 0,
  type: 'Triggered',
  campaignState: 'Running',
  createdAt: 0,
  updatedAt: 0,
  createdByUserId: '',
} as const

const maxButtons = 3

function findProblem({ store }: RouteContext, body: Names): Refusal | undefined {
  const { messageTypeId } = body
  if (messageTypeId !== undefined && !store.things.messageTypes.has(messageTypeId)) {
    return badParams(`Message type ${messageTypeId} does not exist`, { messageTypeId })
  }
  const buttons: unknown = Reflect.get(body, 'buttons')
  return Array.isArray(buttons) && buttons.length > maxButtons
    ? badParams(`A push has at most ${maxButtons} buttons`)
    : undefined
}

function change({ now }: RouteContext, template: StoredTemplate, body: Names): void {
  const { clientTemplateId, name, messageTypeId, creatorUserId, locale, isDefaultLocale, ...rest } =
    body
  const content = Object.fromEntries(
    // What the server sets is not the caller's to change.
    Object.entries(rest).filter(([member]) => !serverMembers.has(member)),
  )
  const tag = locale ?? template.defaultLocale
  template.locales = { ...template.locales, [tag]: { ...template.locales[tag], ...content } }
  if (isDefaultLocale === true) template.defaultLocale = tag
  template.clientTemplateId = clientTemplateId ?? template.clientTemplateId
  template.name = name ?? template.name
  template.messageTypeId = messageTypeId ?? template.messageTypeId
  template.creatorUserId = creatorUserId ?? template.creatorUserId
  template.updatedAt = now
}

const serverMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'campaignId',
  'createdAt',
  'metadata',
  'templateId',
  'updatedAt',
])
