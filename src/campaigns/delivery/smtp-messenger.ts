import { Readable } from 'node:stream'
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'
import { needsSmtpUtf8 } from './envelope-address.ts'
import type { Messenger, Outcome } from './messenger.ts'
import { smtpOutcome } from './smtp-outcome.ts'

/** A composed message with its envelope. */
export interface Mail {
  /** Where it comes back to. */
  from: string
  to: string
  /** As it stands on the wire, lines ended by CR LF. */
  raw: Buffer
}

/** Refusals of the letters of an address, by a server without SMTPUTF8 (RFC 6531, 3.3), not of the mailbox. */
const ofLetters = /^(500|501|553)|5\.6\.7|5\.1\.3/

/** What a refusal says of this address: a mailbox with letters that the server does not take may well exist. */
const outcomeFor = (to: string, outcome: Outcome): Outcome =>
  outcome.kind === 'refused' && needsSmtpUtf8(to) && ofLetters.test(outcome.status)
    ? { kind: 'refused', status: 'smtputf8', isAddressBad: false }
    : outcome

/** A connection to a mail server that is opened when a mail needs it, and again when it was lost. */
export class SmtpMessenger implements Messenger<Mail> {
  readonly #options: SMTPConnectionOptions
  readonly #login: { user: string; pass: string } | undefined
  readonly #server: string
  #connection: SMTPConnection | undefined

  constructor(options: SMTPConnectionOptions, login?: { user: string; pass: string }) {
    this.#options = options
    this.#login = login
    this.#server = `${options.host}:${options.port}`
  }

  async send(mail: Mail): Promise<Outcome> {
    try {
      this.#connection ??= await this.#open()
    } catch (error) {
      return smtpOutcome(error, false, this.#server)
    }
    const outcome = await this.#handOver(this.#connection, mail)
    if (outcome.kind !== 'accepted') await this.#reset()
    return outcome
  }

  #handOver(connection: SMTPConnection, { from, to, raw }: Mail): Promise<Outcome> {
    let handedOver = false
    // The connection reads the message only once the server has agreed to DATA.
    const message = new Readable({
      read() {
        handedOver = true
        this.push(raw)
        this.push(null)
      },
    })
    return new Promise((resolve) => {
      connection.send({ from, to: [to], size: raw.length }, message, (error: unknown) =>
        resolve(error ? outcomeFor(to, smtpOutcome(error, handedOver, this.#server)) : { kind: 'accepted' }),
      )
    })
  }

  /** @throws whatever nodemailer says of it */
  #open(): Promise<SMTPConnection> {
    const connection = new SMTPConnection(this.#options)
    return new Promise((resolve, reject) => {
      const failed = (error: unknown): void => {
        // Closing says that it has ended, which would be all that is heard.
        reject(error)
        connection.close()
      }
      // It tells of failures here as well as to whoever waits for an answer.
      connection.on('error', failed)
      connection.on('end', () => {
        if (this.#connection === connection) this.#connection = undefined
        reject(new Error('the server closed the connection'))
      })
      connection.connect((error: unknown) => {
        if (error) return failed(error)
        if (this.#login === undefined) return resolve(connection)
        connection.login(this.#login, (refusal: unknown) => (refusal ? failed(refusal) : resolve(connection)))
      })
    })
  }

  /** After a refusal the server may still wait for the rest of that mail. */
  async #reset(): Promise<void> {
    const connection = this.#connection
    if (connection === undefined) return
    const isReady = await new Promise<boolean>((resolve) => {
      const ended = (): void => resolve(false)
      connection.once('end', ended)
      connection.reset((error: unknown) => {
        connection.off('end', ended)
        resolve(!error)
      })
    })
    if (isReady || this.#connection !== connection) return
    connection.close()
    this.#connection = undefined
  }

  close(): void {
    this.#connection?.quit()
    this.#connection = undefined
  }
}
