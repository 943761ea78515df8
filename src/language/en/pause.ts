import { type PauseData, pauseShare } from '../pause.ts'

/** Why sending stopped, with what to do: figures, and a word for what they mean. */
export function pauseSentence(pause: PauseData): string {
  const { why, count, of } = pause
  const share = pauseShare(pause)
  return {
    bounces: `${count} of ${of} mails (${share}) went to mailboxes that do not exist; above 2% mail providers take a sender for careless. Take old and bought addresses out of the contacts.`,
    complaints: `${count} readers of ${of} mails (${share}) reported them as spam; above 0.3% mail providers block a sender. Write only to people who asked for it, and less often.`,
    refusals: `The server refused ${count} mails one after another, so it is about the sender or the text, not the readers. Ask its operator why.`,
  }[why]
}
