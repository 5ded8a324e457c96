/** One setting of the destination, as data that a UI or a docs generator can read. */
export interface SettingField {
  readonly label: string
  readonly description: string
  /** `password`: text that is not shown. */
  readonly type: 'password' | 'string'
  readonly required?: boolean
  readonly choices?: readonly { readonly label: string; readonly value: string }[]
  readonly default?: string
}

/** The settings of the destination, labelled as in Segment. */
export const settingsFields: {
  readonly apiKey: SettingField
  readonly dataCenterLocation: SettingField
} = {
  apiKey: {
    label: 'API Key',
    description: 'A server-side API key of the Iterable project.',
    type: 'password',
    required: true,
  },
  dataCenterLocation: {
    label: 'Data Center Location',
    description: 'Where the Iterable project lives.',
    type: 'string',
    choices: [
      { label: 'United States', value: 'united_states' },
      { label: 'Europe', value: 'europe' },
    ],
    default: 'united_states',
  },
}
