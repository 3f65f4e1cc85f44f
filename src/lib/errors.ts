/** A fault that crosses rooms. `retryable`: the same step may succeed later. Knows no HTTP. */
export class JorgeError extends Error {
  readonly code: string
  readonly retryable: boolean
  constructor(code: string, message: string, options: { cause?: unknown; retryable?: boolean } = {}) {
    super(message, { cause: options.cause })
    this.name = 'JorgeError'
    this.code = code
    this.retryable = options.retryable ?? false
  }
}

/** The database did not answer or went away in the middle: nothing was written, try again. */
export class StoreUnavailable extends JorgeError {
  constructor(cause: unknown) {
    super('store_unavailable', 'the database is not reachable', { cause, retryable: true })
  }
}

/** Configuration that cannot be used; every finding is one line for the operator. */
export class ConfigurationInvalid extends JorgeError {
  readonly findings: readonly string[]
  constructor(findings: readonly string[]) {
    super('configuration_invalid', findings.join('\n'))
    this.findings = findings
  }
}

/** Held by somebody else: a lock, a folder, a newer schema. The message says by whom and what to do. */
export class Refused extends JorgeError {
  constructor(message: string) {
    super('refused', message)
  }
}

/** Input of a caller that cannot be used; `field` names what is wrong with it. */
export class InvalidInput extends JorgeError {
  readonly field: string
  constructor(field: string, message: string) {
    super('invalid_input', field === '' ? message : `${field}: ${message}`)
    this.field = field
  }
}

/** Neither we nor the CRM know the contact, and nothing was given to know it by. */
export class UnknownContact extends JorgeError {
  constructor(contactId: string) {
    super('unknown_contact', `there is no contact ${contactId}; give a phone, an e-mail or "create": true to begin one`)
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
