/** Compiled, never run: `tsc` fails when a type changes. */
import type { IterableClient } from '@iterelay/iterable-sdk'
import { csvFormat, exportCsv } from '@iterelay/iterable-sdk/csv'
import {
  exportJobRows,
  exportJson,
  exportUserEvents,
  listUsers,
  startExportJob,
  type ExportCheckpoint,
  type ExportDataType,
  type ExportRow,
} from '@iterelay/iterable-sdk/exports'

interface Order {
  readonly orderId: string
}

/** Every type of export has rows whose date of creation, if any, is a text. */
type Dateless = {
  [Type in Exclude<ExportDataType, 'user'>]: ExportRow<Type> extends { readonly createdAt?: string }
    ? never
    : Type
}[Exclude<ExportDataType, 'user'>]
export const none: readonly Dateless[] = []

export async function calls(client: IterableClient, kept: ExportCheckpoint): Promise<void> {
  for await (const row of exportJson(client, { dataTypeName: 'emailClick', range: 'Today' })) {
    const url: string | undefined = row.url
    const campaign: number | undefined = row.campaignId
    const other: unknown = row['anything']
    void [url, campaign, other]
  }
  for await (const row of exportJson<Order>(client, { dataTypeName: 'customEvent' })) {
    const id: string = row.orderId
    void id
  }
  for await (const rows of exportJson(client, { dataTypeName: 'user' }).batches()) {
    const email: string | undefined = rows[0]?.email
    void email
  }
  for await (const { email, n } of exportCsv(client, {
    dataTypeName: 'user',
    onlyFields: ['email', 'n'],
  })) {
    const texts: (string | undefined)[] = [email, n]
    void texts
  }
  for await (const row of exportCsv(client, { dataTypeName: 'user' })) {
    const text: string | undefined = row['anything']
    void text
  }
  for await (const email of listUsers(client, { listId: 1 })) {
    const text: string = email
    void text
  }
  for await (const event of exportUserEvents<Order>(client, { userId: 'u-1' })) void event.orderId

  const job = await startExportJob(client, { dataTypeName: 'smsReceived', onlyFields: ['email'] })
  const rows = exportJobRows(client, job)
  for await (const row of rows) {
    const number: string | undefined = row.toPhoneNumber
    void number
  }
  const checkpoint: ExportCheckpoint<'smsReceived'> = rows.checkpoint()
  for await (const order of exportJobRows<Order>(client, kept)) void order.orderId
  for await (const row of exportJobRows(client, kept, { format: csvFormat<'email'>() })) {
    const email: string | undefined = row.email
    void email
  }

  const newer = await startExportJob(client, { dataTypeName: 'newerThanThisPackage' })
  for await (const row of exportJobRows(client, newer)) {
    const date: string | undefined = row.createdAt
    void date
  }

  // @ts-expect-error no such type of export
  void exportJson(client, { dataTypeName: 'emails' })
  // @ts-expect-error the type of export is required
  void exportJson(client, { range: 'Today' })
  // @ts-expect-error no such policy
  void exportJson(client, { dataTypeName: 'user' }, { onBadLine: 'ignore' })
  // @ts-expect-error a column that was not asked for
  for await (const { n } of exportCsv(client, { dataTypeName: 'user', onlyFields: ['email'] }))
    void n
  void checkpoint
}
