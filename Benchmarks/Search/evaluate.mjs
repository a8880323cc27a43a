// Asks queries without a browser: node evaluate.mjs INDEX queries.json [corpus.json MINISEARCH]
// INDEX is a folder made by the indexer; with the corpus and a build of MiniSearch (its index.js), that is asked instead.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [index, queries, corpus, peer] = process.argv.slice(2)

async function inglenook() {
  const m = await import(new URL('../../templates/assets/search.js', import.meta.url))
  await m.openIndex(async (path) => new Uint8Array(readFileSync(`${index}/${path}`)))
  return async (query) => {
    const found = await m.search(query)
    return (await m.answers(found, 0, 8)).map(({ url }) => url.split('#')[0])
  }
}

async function miniSearch() {
  const { default: MiniSearch } = await import(pathToFileURL(resolve(peer)))
  const m = new MiniSearch({ fields: ['title', 'text'], storeFields: ['url'] })
  m.addAll(JSON.parse(readFileSync(corpus)).map(({ url, title, passages }, id) =>
    ({ id, url, title, text: passages.map((passage) => passage.slice(2).join('\n')).join('\n') })))
  const options = { boost: { title: 2 }, fuzzy: 0.2, prefix: (_, i, terms) => i === terms.length - 1 }
  return async (query) => m.search(query, options).map(({ url }) => url)
}

const ask = await (peer ? miniSearch() : inglenook())
const kinds = new Map()
for (const [kind, query, url] of JSON.parse(readFileSync(queries))) {
  const rank = (await ask(query)).slice(0, 5).indexOf(url)
  const [count, first, five] = kinds.get(kind) ?? [0, 0, 0]
  kinds.set(kind, [count + 1, first + (rank === 0), five + (rank >= 0)])
}
const rows = [...kinds].map(([kind, [count, first, five]]) => [kind, first / count, five / count])
const mean = (i) => rows.reduce((sum, row) => sum + row[i], 0) / rows.length
for (const [kind, first, five] of [...rows, ['mean', mean(1), mean(2)]]) console.log(`${kind.padEnd(16)} ${first.toFixed(3)} ${five.toFixed(3)}`)
