import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { onTestFinished } from 'vitest'
import { keptAnswers } from '../../../src/doors/mcp/kept-answers.ts'
import { makeServer } from '../../../src/doors/mcp/make-server.ts'
import type { Allowed, McpHost } from '../../../src/doors/mcp/mcp-host.ts'

/** The official client, connected to a server in this process. */
export async function connected(
  host: McpHost,
  allowed: Allowed = { writes: false, sends: false, customers: false },
): Promise<Client> {
  const [near, far] = InMemoryTransport.createLinkedPair()
  const client = new Client({ name: 'a client', version: '1' })
  const server = makeServer(host, allowed, keptAnswers())
  await Promise.all([server.connect(far), client.connect(near)])
  onTestFinished(() => client.close())
  return client
}
