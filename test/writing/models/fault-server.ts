import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { FaultReport, FaultSettings } from './serve-faults.ts'

/** A server that misbehaves, in a process of its own: what is measured is not slowed by it, and it outlives a killed client. */
export interface FaultServer {
  /** Base URL of the protocol. */
  url: string
  report: () => Promise<FaultReport>
  close: () => void
}

/** Starts one. */
export async function startFaultServer(settings: FaultSettings): Promise<FaultServer> {
  const child = fork(join(import.meta.dirname, 'fault-server-process.ts'), [JSON.stringify(settings)])
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)))
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
  return {
    url,
    report: async () => (await (await fetch(`${url}/report`)).json()) as FaultReport,
    close: () => void child.kill(),
  }
}
