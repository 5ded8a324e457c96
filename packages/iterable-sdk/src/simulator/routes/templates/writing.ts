import type { components } from '../../../gen/types.gen.ts'
import { badParams, success, type Answer, type Refusal } from '../../answers.ts'
import type { RouteContext } from '../../context.ts'
import type { Medium, StoredTemplate } from '../../store/rows.ts'

type Done = Answer<components['schemas']['IterableApiResponse']>

/** Members of a template that are not its content. */
interface Names {
  readonly clientTemplateId?: string
  readonly name?: string
  readonly messageTypeId?: number
  readonly creatorUserId?: string
  readonly locale?: string
  readonly isDefaultLocale?: boolean
}

const maxButtons = 3

const serverMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'campaignId',
  'createdAt',
  'metadata',
  'templateId',
  'updatedAt',
])

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
