// Asks queries without a browser: node evaluate.mjs INDEX queries.json [corpus.json MINISEARCH]
// INDEX is a folder made by the indexer; with the corpus and a build of MiniSearch (its index.js), that is asked instead.
// Every tenth query is a reader's first, who has neither script nor index yet. Bytes are those of each file with gzip;
// milliseconds are processor time with all files there, of every fifth query, the least of three.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

const [index, queries, corpus, peer] = process.argv.slice(2)
const script = new URL('../../templates/assets/search.js', import.meta.url)
const sizes = new Map()
let sent = 0

function read(path) {
  const bytes = readFileSync(path)
  if (!sizes.has(path.toString())) sizes.set(path.toString(), Math.min(bytes.length, gzipSync(bytes, { level: 6 }).length))
  sent += sizes.get(path.toString())
  return bytes
}

async function inglenook() {
  const m = await import(script)
  const open = async () => {
    read(script)
    await m.openIndex(async (path) => new Response(read(`${index}/${path}`)))
  }
  return { open, ask: async (query) => (await m.answers(await m.search(query), 0, 8)).map(({ url }) => url.split('#')[0]) }
}

async function miniSearch() {
  const { default: MiniSearch } = await import(pathToFileURL(resolve(peer)))
  const m = new MiniSearch({ fields: ['title', 'text'], storeFields: ['url'] })
  m.addAll(JSON.parse(readFileSync(corpus)).map(({ url, title, passages }, id) =>
    ({ id, url, title, text: passages.map((passage) => passage.slice(2).join('\n')).join('\n') })))
  const options = { boost: { title: 2 }, fuzzy: 0.2, prefix: (_, i, terms) => i === terms.length - 1 }
  return { open: async () => {}, ask: async (query) => m.search(query, options).map(({ url }) => url) }
}

async function milliseconds(query) {
  const start = process.cpuUsage()
  await ask(query)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const { open, ask } = await (peer ? miniSearch() : inglenook())
const kinds = new Map()
const first = [], later = [], times = []
for (const [number, [kind, query, url]] of JSON.parse(readFileSync(queries)).entries()) {
  sent = 0
  if (number % 10 === 0) await open()
  const rank = (await ask(query)).slice(0, 5).indexOf(url)
  ;(number % 10 === 0 ? first : later).push(sent)
  if (number % 5 === 0) times.push(Math.min(await milliseconds(query), await milliseconds(query), await milliseconds(query)))
  const [count, best, five] = kinds.get(kind) ?? [0, 0, 0]
  kinds.set(kind, [count + 1, best + (rank === 0), five + (rank >= 0)])
}
const rows = [...kinds].map(([kind, [count, best, five]]) => [kind, best / count, five / count])
const mean = (i) => rows.reduce((sum, row) => sum + row[i], 0) / rows.length
for (const [kind, best, five] of [...rows, ['mean', mean(1), mean(2)]]) console.log(`${kind.padEnd(16)} ${best.toFixed(3)} ${five.toFixed(3)}`)
for (const [name, values] of [['first query, bytes', first], ['later query, bytes', later], ['processor, ms', times]]) {
  values.sort((a, b) => a - b)
  const places = [values.length >> 1, Math.floor(values.length * 0.95), values.length - 1]
  console.log(`${name}: median, 95th percentile, highest: ${places.map((place) => Math.round(values[place])).join(', ')}`)
}
