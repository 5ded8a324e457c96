/** A function that tests a text of the event against a text of the trigger. */
export interface TriggerFunction {
  /** How it is written, for messages. */
  readonly usage: string
  /** Prepares the test for one argument. Whatever is costly happens here, once per trigger. */
  compile(argument: string): (text: string) => boolean
}
