/** What can be wrong with a value that a person gave: on a command line, in shoal.yaml, at any door. */
export type Complaint =
  | { is: 'unknown-option' | 'unknown-key' | 'missing-value' | 'missing' | 'excess' | 'not-understood' }
  | { is: 'not-a-number' | 'not-whole' | 'not-a-date' | 'not-yes-or-no' | 'not-text' | 'not-a-list' | 'not-a-group' }
  | { is: 'not-a-time' | 'empty' | 'not-a-currency' | 'secret' | 'password' }
  | { is: 'not-beside'; other: string }
  | { is: 'too-small'; least: number }
  | { is: 'not-above'; bound: number }
  | { is: 'too-large'; most: number }
  | { is: 'too-long'; most: number }
  | { is: 'too-short'; least: number }
  | { is: 'not-one-of'; choices: string[] }
  | { is: 'makes-own-folder'; instead: string }

/** A phrase that goes on after the name of what is wrong: "--k must be at least 2". */
export type ComplaintPhrase = (complaint: Complaint) => string
