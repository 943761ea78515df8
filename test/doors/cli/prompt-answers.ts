import { writeFileSync } from 'node:fs'
import { answer } from '../../writing/model-personas/persona-answers.ts'
import { serveRequests, streamed } from '../../writing/models/serve-requests.ts'
import { asEvents, lastEvent, type WireBody } from '../../writing/models/wire.ts'
import { inProcess } from './in-process.ts'
import { folderWith } from './shoal.ts'

/** A message in which some lines make an offer that nobody made. */
export const withOffers = JSON.stringify({
  subject: 'A note from us',
  preheader: 'We are here if you have a question',
  body: ['Take twenty percent off today.', 'Write to us and we will answer in plain words.'],
  action: 'Write to us',
  push: 'Your next delivery is free.',
  sms: 'We are here if you have a question.',
})

/** Whether a prompt for messages holds the rule against offers that the catalogue may add. */
export const forbidsOffers = (body: WireBody): boolean =>
  body.messages.some(({ content }) => content.includes('Promise nothing that costs money'))

/** Serves a model for the length of a test: what is not given is answered as holds for any segment. @returns its line in shoal.yaml */
export async function modelLine(given: (name: string, body: WireBody) => string | undefined): Promise<string> {
  const url = await serveRequests(async (request) => {
    const body = (await request.json()) as WireBody
    const name = body.response_format?.json_schema?.name ?? 'text'
    return streamed([...asEvents({ text: given(name, body) ?? answer(body) }), lastEvent])
  })
  return `model: {name: small, baseUrl: '${url}'}\n`
}

/** A workspace without data, and a model. */
export async function workspaceWith(given: (name: string, body: WireBody) => string | undefined): Promise<string> {
  const folder = folderWith({})
  await inProcess(['init', folder])
  writeFileSync(`${folder}/shoal.yaml`, await modelLine(given))
  return folder
}
