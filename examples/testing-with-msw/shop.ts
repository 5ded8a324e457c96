/** The application under test. It uses the global `fetch`, and knows nothing of simulators or tests. */
import process from 'node:process'

import { createIterableClient, isIterableError } from '@iterelay/iterable-sdk'
import { orderCompletedCalls } from '@iterelay/presets'
import { createIterableDestination } from '@iterelay/segment-adapter'

const client = createIterableClient({ apiKey: process.env['ITERABLE_API_KEY'] || 'any' })
const destination = createIterableDestination({ client, mappings: [orderCompletedCalls] })

/** The campaign of the welcome mail. */
export const welcomeCampaignId = 70

/** Makes a user. Not being able to greet them is no reason to turn them away. */
export async function signUp(email: string, name: string): Promise<{ readonly greeted: boolean }> {
  await client.users.update({ email, dataFields: { name } })
  try {
    await client.email.target({ campaignId: welcomeCampaignId, recipientEmail: email })
    return { greeted: true }
  } catch (error) {
    if (!isIterableError(error)) throw error
    return { greeted: false }
  }
}

/** What somebody bought. */
export interface Order {
  readonly id: string
  readonly email: string
  readonly total: number
  readonly products: readonly {
    readonly product_id: string
    readonly name: string
    readonly price: number
    readonly quantity: number
  }[]
}

/**
 * Records an order, as the Segment event that it is.
 *
 * @throws Error with the reason when Iterable has not taken it
 */
export async function recordOrder({ id, email, total, products }: Order): Promise<void> {
  const event = {
    type: 'track',
    event: 'Order Completed',
    messageId: id,
    context: { traits: { email } },
    properties: { order_id: id, total, products },
  }
  const { outcomes } = await destination.deliver([event])
  const [result] = outcomes.flatMap(({ results }) => results)
  if (result?.status !== 'delivered') {
    throw new Error(`order ${id} was not recorded: ${result?.code ?? 'no answer'}`)
  }
}
