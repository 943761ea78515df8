import { randomBytes } from 'node:crypto'
import { dropLedger } from '../../questions/privacy/told-records.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import type { TalkEntry } from '../assistant.ts'
import { requestKey } from '../existing/request-key.ts'
import { Turn } from '../turn/turn.ts'

const titleLength = 80

/** Makes a talk without turns. @param once whether it is for one question @returns its id */
export function addTalk(state: State, at: string, once = false): string {
  const id = randomBytes(4).toString('hex')
  state.change('INSERT INTO talks (id, at, once) VALUES (?, ?, ?)', id, at, once ? 1 : 0)
  return id
}

/**
 * Keeps the next turn of a talk as far as it is, so that a killed process leaves it readable.
 * @param begin makes it, from the turns before and its number, while no other process can add one: so that two cannot answer the same proposal
 * @returns the turns before, and the one that was added
 * @throws ShoalError chat/unknown-talk, and whatever `begin` throws
 */
export function addTurn(
  state: State,
  talk: string,
  begin: (before: readonly Turn[], place: number) => Turn,
): { before: Turn[]; turn: Turn } {
  return state.transaction(() => {
    const before = readTurns(state, talk)
    const [row] = state.rows('SELECT coalesce(max(place), 0) AS place FROM talk_turns WHERE talk = ?', talk)
    const place = Number(row?.['place'] ?? 0) + 1
    const turn = begin(before, place)
    state.change(
      'INSERT INTO talk_turns (talk, place, at, requests, document) VALUES (?, ?, ?, ?, ?)',
      talk,
      place,
      turn.at,
      requestsOf(turn),
      JSON.stringify(turn),
    )
    return { before, turn }
  })
}

/** Keeps a turn in its new form; one whose talk was deleted meanwhile stays deleted. */
export function saveTurn(state: State, talk: string, turn: Turn): void {
  state.change(
    'UPDATE talk_turns SET requests = ?, document = ? WHERE talk = ? AND place = ?',
    requestsOf(turn),
    JSON.stringify(turn),
    talk,
    Number(turn.id.slice(1)),
  )
}

const requestsOf = (turn: Turn): string =>
  turn.calls.map(({ tool, input, snapshot }) => requestKey(tool, input, snapshot)).join(' ')

/** The turns of a talk in their order. @throws ShoalError chat/unknown-talk */
export function readTurns(state: State, talk: string): Turn[] {
  if (state.rows('SELECT 1 AS found FROM talks WHERE id = ?', talk).length === 0)
    throw new ShoalError('chat/unknown-talk', { talk, known: latestTalks(state) })
  return state
    .rows('SELECT document FROM talk_turns WHERE talk = ? ORDER BY place', talk)
    .map(({ document }) => Turn.parse(JSON.parse(String(document))))
}

const latestTalks = (state: State): string[] =>
  state.rows('SELECT id FROM talks ORDER BY rowid DESC LIMIT 3').map(({ id }) => String(id))

/** Talks with at least one turn, the one that went on last first. */
export function listTalks(state: State): TalkEntry[] {
  return state
    .rows(
      `SELECT talk, max(place) AS turns, max(at) AS at, min(document ->> '$.question') FILTER (WHERE place = 1) AS title,
         (SELECT once FROM talks WHERE id = talk) AS once
       FROM talk_turns GROUP BY talk ORDER BY max(at) DESC, talk`,
    )
    .map((row) => ({
      id: String(row['talk']),
      title: shortened(String(row['title'])),
      turns: Number(row['turns']),
      at: String(row['at']),
      ...(row['once'] === 1 && row['turns'] === 1 ? { once: true as const } : {}),
    }))
}

function shortened(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()]
  return characters.length <= titleLength ? characters.join('') : `${characters.slice(0, titleLength - 1).join('')}…`
}

/** Takes a talk and all its turns away. @throws ShoalError chat/unknown-talk */
export function deleteTalk(state: State, talk: string): void {
  state.transaction(() => {
    if (state.rows('SELECT 1 AS found FROM talks WHERE id = ?', talk).length === 0)
      throw new ShoalError('chat/unknown-talk', { talk, known: latestTalks(state) })
    state.change('DELETE FROM talk_turns WHERE talk = ?', talk)
    state.change('DELETE FROM talks WHERE id = ?', talk)
    dropLedger(state, talk)
  })
}
