/** Where an Iterable project lives. A key works only in the data center it was made in. */
export type DataCenter = 'us' | 'eu'

/** Base address per data center. */
export const dataCenters: Readonly<Record<DataCenter, string>> = /* @__PURE__ */ Object.freeze({
  us: 'https://api.iterable.com',
  eu: 'https://api.eu.iterable.com',
})
