#!/usr/bin/env node
import { runCli } from './run-cli.ts'

const controller = new AbortController()
let asked = 0
// One press of Ctrl-C may arrive twice, from the terminal and from the launcher; a second press ends at once.
const interrupt = (): void => {
  if (asked > 0 && Date.now() - asked > 1000) process.exit(130)
  asked ||= Date.now()
  controller.abort()
}
process.on('SIGINT', interrupt)
process.on('SIGTERM', interrupt)
// A reader such as head may stop reading before everything is said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await runCli(process.argv.slice(2), {
  folder: process.cwd(),
  environment: process.env,
  signal: controller.signal,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  terminal: process.stderr.isTTY === true,
  columns: process.stdout.columns,
  now: () => new Date(),
  keyboard: {
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
  },
})
