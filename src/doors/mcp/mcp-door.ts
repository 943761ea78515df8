import { randomBytes } from 'node:crypto'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { ShoalError } from '../../workspace/errors.ts'
import { openFor } from '../chat/open-for.ts'
import type { DoorContext } from '../cli/door-command.ts'
import { hostOf } from './host-of.ts'
import { serveHttp } from './http-server.ts'
import { keptAnswers } from './kept-answers.ts'
import { makeServer } from './make-server.ts'
import type { Allowed, McpHost } from './mcp-host.ts'
import { mcpTexts } from './mcp-texts.ts'

interface McpInput {
  http?: boolean | undefined
  port?: number | undefined
  allowWrites?: boolean | undefined
  allowSends?: boolean | undefined
  allowCustomers?: boolean | undefined
}

/** The variable that holds a token which stays the same from start to start. */
const tokenVariable = 'SHOAL_MCP_TOKEN'

/** Serves until the client goes away, or until it is interrupted. Standard output carries the protocol and nothing else. */
export async function mcpDoor(input: McpInput, context: DoorContext): Promise<number> {
  const assistant = await openFor(context)
  const allowed = {
    writes: input.allowWrites === true,
    sends: input.allowSends === true,
    customers: input.allowCustomers === true,
  }
  try {
    const host = hostOf(assistant, context)
    await (input.http === true ? overHttp(host, allowed, input.port ?? 0, context) : overStdio(host, allowed, context))
    return 0
  } finally {
    assistant.close()
  }
}

async function overStdio(host: McpHost, allowed: Allowed, { io }: DoorContext): Promise<void> {
  const { keyboard } = io
  if (keyboard === undefined) throw new ShoalError('chat/no-keyboard', { command: 'mcp' })
  const server = makeServer(host, allowed, keptAnswers())
  const ended = new Promise<void>((end) => {
    keyboard.input.once('end', end)
    keyboard.input.once('close', end)
    io.signal.addEventListener('abort', () => end(), { once: true })
  })
  await server.connect(new StdioServerTransport(keyboard.input, keyboard.output))
  await ended
  await server.close()
}

/** @throws ShoalError chat/cannot-listen, input/invalid for a token that is too short */
async function overHttp(host: McpHost, allowed: Allowed, port: number, { io, language }: DoorContext): Promise<void> {
  const kept = io.environment[tokenVariable]
  if (kept !== undefined && kept.length < 16)
    throw new ShoalError('input/invalid', { option: tokenVariable, complaint: { is: 'too-short', least: 16 } })
  const token = kept ?? randomBytes(32).toString('base64url')
  const server = await serveHttp(host, allowed, { port, token }).catch((error: NodeJS.ErrnoException) => {
    throw new ShoalError('chat/cannot-listen', { port, why: error.code ?? 'unknown' }, error)
  })
  const shown = kept === undefined ? token : undefined
  io.stderr(mcpTexts[language].listening(`http://127.0.0.1:${server.port}/mcp`, shown))
  if (!io.signal.aborted)
    await new Promise<void>((end) => io.signal.addEventListener('abort', () => end(), { once: true }))
  await server.close()
}
