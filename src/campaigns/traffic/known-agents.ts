/** Security gateways that name themselves in their user agent, or in that of the tool they fetch with. */
const gateways = [
  ...['barracuda', 'mimecast', 'proofpoint', 'ironport', 'ciscosecureemail', 'messagelabs', 'symantec', 'trend ?micro'],
  ...['forcepoint', 'websense', 'sophos', 'forti(?:mail|guard|net)', 'f-secure', 'withsecure', 'vadesecure', 'avanan'],
  ...['check ?point', 'zscaler', 'kaspersky', 'bitdefender', 'trellix', 'fireeye', 'mcafee', 'safelinks', 'urlscan'],
  ...['virustotal', 'hornetsecurity', 'spamtitan', 'area1', 'netcraft', 'phishtank', 'bluecoat'],
]

/** Programs that fetch pages by themselves: nobody reads mail with them. */
const tools = [
  ...[
    'curl',
    'wget',
    'python-requests',
    'python-urllib',
    'aiohttp',
    'python-httpx',
    'go-http-client',
    'java\\/',
    'okhttp',
  ],
  ...[
    'apache-httpclient',
    'ahc\\/',
    'libwww-perl',
    'node-fetch',
    'axios',
    'undici',
    'guzzlehttp',
    'ruby',
    'headlesschrome',
  ],
  ...['phantomjs', 'puppeteer', 'playwright', 'selenium', 'amazon cloudfront'],
]

/** Crawlers and makers of previews; Cubot makes telephones. */
const crawlers = [
  '(?<!cu)bot\\b',
  'crawler',
  'spider',
  'slurp',
  'facebookexternalhit',
  'preview',
  'scanner',
  'link ?check',
]

const machine = new RegExp(`\\b(?:${[...gateways, ...tools].join('|')})|${crawlers.join('|')}`, 'i')

/** Whether a user agent is one of a gateway, a tool or a crawler. */
export const isMachineAgent = (agent: string): boolean => machine.test(agent)

/**
 * Whether a user agent says as little as no browser does: "Mozilla/5.0" and no more, as Apple’s Mail Privacy Protection fetches pictures
 * before anybody reads; or the browser of 2015 with which Google looks mails over.
 */
export const isBareAgent = (agent: string): boolean =>
  /^Mozilla\/5\.0$/.test(agent.trim()) || /Edge\/12\.246/.test(agent)

/** Whether a picture was fetched by a proxy that fetches when somebody opens, and keeps it: Gmail’s and Yahoo’s. */
export const isImageProxy = (agent: string): boolean => /GoogleImageProxy|ggpht\.com|YahooMailProxy/i.test(agent)

/** Hosts of gateways that put their own links in place of those of a mail, and look each over when it is clicked. */
const rewriting =
  /(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|cudasvc\.com|mimecast\.com|secure-web\.cisco\.com)$/i

/** Whether a link leads over a gateway that looks links over. */
export const isRewrittenLink = (link: string): boolean => rewriting.test(URL.parse(link)?.hostname ?? '')
