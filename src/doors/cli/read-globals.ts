/** Options that every command takes. */
export interface Globals {
  workspace: string | undefined
  lang: string | undefined
  json: boolean
  /** The option that stands without the value it needs. */
  missing: string | undefined
  /** The command line without them. */
  rest: string[]
}

/** Reads the global options wherever they stand, so that even a faulty command line is answered in the right language and form. */
export function readGlobals(argv: readonly string[]): Globals {
  const globals: Globals = { workspace: undefined, lang: undefined, json: false, missing: undefined, rest: [] }
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    if (word === '--') {
      globals.rest.push(...argv.slice(i))
      break
    }
    const [name = '', attached] = word.startsWith('--') ? split(word) : [word, undefined]
    const value = (): string | undefined => {
      // What looks like an option is one: its own value was forgotten.
      const found = attached ?? (argv[i + 1]?.startsWith('-') ? undefined : argv[++i])
      if (found === undefined || found === '') globals.missing = name
      return found
    }
    if (name === '--json') globals.json = true
    else if (name === '--lang') globals.lang = value()
    else if (name === '--workspace' || name === '-w') globals.workspace = value()
    else globals.rest.push(word)
  }
  return globals
}

function split(word: string): [string, string | undefined] {
  const at = word.indexOf('=')
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}
