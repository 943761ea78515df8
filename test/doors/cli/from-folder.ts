import { inProcess } from './in-process.ts'

/** Runs a command line in a folder as people do, but inside this process, which is quick: one at a time. File names may be relative. */
export async function fromFolder(argv: string[], folder: string, now?: string): ReturnType<typeof inProcess> {
  const before = process.cwd()
  process.chdir(folder)
  try {
    return await inProcess(argv, { folder, ...(now === undefined ? {} : { now }) })
  } finally {
    process.chdir(before)
  }
}
