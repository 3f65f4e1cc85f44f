import pino, { type Logger } from 'pino'

/** Phones, e-mail addresses and tokens that slip into a line are struck out at the sink. */
const SECRETS = /pit-[0-9a-f-]{8,}|eyJ[\w-]{10,}\.[\w-]+\.[\w-]+|Bearer [^\s"]+/gu
const PHONES = /\+?1?[-. (]{0,2}\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}\b|\+\d{10,15}\b/gu
const MAILS = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/gu

export const redact = (line: string): string =>
  line.replaceAll(SECRETS, '[secret]').replaceAll(PHONES, '[phone]').replaceAll(MAILS, '[mail]')

/** Fields that never belong in a log, whoever writes them. */
const PATHS = ['text', 'phone', 'email', 'name', 'token', 'secret', 'authorization', '*.text', '*.phone', '*.email', '*.token']

/** The process's log: one JSON line each, on stderr, redacted. */
export function openLogger(level: string): Logger {
  const sink = { write: (line: string) => void process.stderr.write(redact(line)) }
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: { paths: PATHS, censor: '[redacted]' } }, sink)
}
