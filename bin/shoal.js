#!/usr/bin/env node
// Starts Shoal on Node 24 or newer. On an older Node it uses the one that the npm package "node" brings, if that lies
// beside Shoal or in the folder at hand. Plain JavaScript that any Node since 14 can read.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const needed = 24

if (Number(process.versions.node.split('.')[0]) >= needed) {
  // Keeps what V8 compiled, which halves the time to the first word.
  module.enableCompileCache()
  await import('../dist/doors/cli/main.js')
} else {
  const node = findNode()
  if (node === undefined) {
    process.stderr.write(`${complaint()}\n`)
    process.exitCode = 2
  } else runWith(node)
}

/** The binary of the package "node" in a node_modules folder above this file, or above the folder at hand. */
function findNode() {
  const binary = process.platform === 'win32' ? 'node.exe' : 'node'
  for (const start of [dirname(realpathSync(fileURLToPath(import.meta.url))), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const candidate = join(folder, 'node_modules', 'node', 'bin', binary)
      if (existsSync(candidate)) return candidate
      if (folder === dirname(folder)) break
    }
  }
  return undefined
}

/** Runs this file again with another Node: same arguments and streams, signals passed on, same way of ending. */
function runWith(node) {
  // An older one there would start itself for ever.
  if (process.env.SHOAL_RESTARTED !== undefined) {
    process.stderr.write(`${complaint()}\n`)
    process.exitCode = 2
    return
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, SHOAL_RESTARTED: '1' },
  })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('error', () => {
    process.stderr.write(`${complaint()}\n`)
    process.exitCode = 2
  })
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0)
  })
}

function complaint() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('zh')
    ? `Shoal 需要 Node.js ${needed} 或更高版本，当前为 ${process.versions.node}：请升级 Node.js，或在此处运行 "npm install node@${needed}"。`
    : `Shoal needs Node.js ${needed} or newer, and this is ${process.versions.node}: update Node.js, or run "npm install node@${needed}" here.`
}
